from smolagents import CodeAgent, InferenceClientModel, LiteLLMModel, TransformersModel

local = TransformersModel()  #> names=generation model=HuggingFaceTB/SmolLM2-1.7B-Instruct from=sdk-default
hosted = LiteLLMModel()  #> names=chat model=anthropic/claude-3-5-sonnet-20240620 from=sdk-default
# Another default since 1.23.
changed = InferenceClientModel()  #> names=chat model=?
agent = CodeAgent(tools=[], model=local)
agent.provide_final_answer("task")  #> call=chat model=HuggingFaceTB/SmolLM2-1.7B-Instruct
agent.save("folder")
