import together
from together import Together, AsyncTogether

client = Together()
client.chat.completions.create(model="meta-llama/Llama-3-8b-chat-hf", messages=[], max_tokens=10)  #> call=chat model=meta-llama/Llama-3-8b-chat-hf max=10
client.completions.create(model="codellama/CodeLlama-34b-Python-hf", prompt="def")  #> call=completion model=codellama/CodeLlama-34b-Python-hf
client.embeddings.create(model="togethercomputer/m2-bert-80M-8k-retrieval", input=["x"])  #> call=embedding model=togethercomputer/m2-bert-80M-8k-retrieval
client.images.generate(model="black-forest-labs/FLUX.1-schnell", prompt="x", steps=4)  #> call=image model=black-forest-labs/FLUX.1-schnell
client.rerank.create(model="Salesforce/Llama-Rank-v1", query="q", documents=[])  #> call=rerank model=Salesforce/Llama-Rank-v1
client.audio.transcriptions.create(file="a.mp3")  #> call=stt model=openai/whisper-large-v3 from=sdk-default
client.fine_tuning.create(training_file="f", model="mistralai/Mixtral-8x7B-v0.1")  #> call=fine-tune model=mistralai/Mixtral-8x7B-v0.1
client.batches.create_batch("f", endpoint="/v1/chat/completions")  #> call=batch model=?
together.Complete.create("x", model="togethercomputer/RedPajama-INCITE-7B-Chat", max_tokens=5)  #> call=completion model=togethercomputer/RedPajama-INCITE-7B-Chat max=5


async def later():
    return await AsyncTogether().chat.completions.create(model="Qwen/Qwen2.5-7B-Instruct-Turbo", messages=[])  #> call=chat model=Qwen/Qwen2.5-7B-Instruct-Turbo


client.files.upload(file="x.jsonl")
client.models.list()
client.fine_tuning.retrieve("id")
together.Models.list()
