from vllm import LLM, EngineArgs

engine = LLM.from_engine_args(EngineArgs(model="Qwen/Qwen3-8B"))  #> names=generation model=Qwen/Qwen3-8B
engine.generate(["x"])  #> call=generation model=Qwen/Qwen3-8B
engine.get_tokenizer()
