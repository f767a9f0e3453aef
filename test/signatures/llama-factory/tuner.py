from llamafactory.chat import ChatModel
from llamafactory.train.tuner import run_exp
from llmtuner import ChatModel as OlderModel

settings = dict(
    model_name_or_path="meta-llama/Meta-Llama-3-8B-Instruct",
    adapter_name_or_path="adapters/mood",
    template="llama3",
)
run_exp(dict(stage="sft", model_name_or_path="Qwen/Qwen2.5-7B", dataset="identity"))  #> call=training model=Qwen/Qwen2.5-7B
tuned = ChatModel(settings)  #> names=chat model=meta-llama/Meta-Llama-3-8B-Instruct
messages = [{"role": "user", "content": "Hello"}]
for word in tuned.stream_chat(messages):  #> call=chat model=meta-llama/Meta-Llama-3-8B-Instruct
    print(word)
older = OlderModel({"model_name_or_path": "Qwen/Qwen2.5-7B"})  #> names=chat model=Qwen/Qwen2.5-7B
older.chat(messages)  #> call=chat model=Qwen/Qwen2.5-7B
