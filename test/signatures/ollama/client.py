import ollama
from ollama import AsyncClient, Client, chat, embed, generate

model = "qwen3"
client = Client(host="http://localhost:11434")
client.chat(model=model, messages=[], options={"num_predict": 33})  #> call=chat model=qwen3 max=33
chat("gemma3", messages=[])  #> call=chat model=gemma3
for part in generate(model="x/z-image-turbo", prompt="x", stream=True):  #> call=completion model=x/z-image-turbo
    print(part)
ollama.embeddings(model="nomic-embed-text", prompt="x")  #> call=embedding model=nomic-embed-text
embed(model="mxbai-embed-large", input=["x"])  #> call=embedding model=mxbai-embed-large


async def later():
    return await AsyncClient().generate(model="llama3.2:1b", prompt="x")  #> call=completion model=llama3.2:1b


ollama.pull("llama3.2")
ollama.list()
ollama.show(model)
ollama.create(model="mine", from_="llama3.2")
client.ps()
