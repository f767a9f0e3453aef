from llama_index import GPTListIndex, ServiceContext, SimpleDirectoryReader
from llama_index.llm_predictor import HuggingFaceLLMPredictor

pages = SimpleDirectoryReader("pages").load_data()
predictor = HuggingFaceLLMPredictor(max_new_tokens=256, model_name="Writer/camel-5b-hf", tokenizer_name="Writer/camel-5b-hf")  #> names=chat model=Writer/camel-5b-hf max=256
context = ServiceContext.from_defaults(chunk_size=512, llm_predictor=predictor)
index = GPTListIndex.from_documents(pages, service_context=context)
index.as_query_engine().query("what?")  #> call=chat model=Writer/camel-5b-hf
HuggingFaceLLMPredictor()  #> names=chat model=StabilityAI/stablelm-tuned-alpha-3b from=sdk-default
