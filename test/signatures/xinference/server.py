from xinference.client import Client, RESTfulClient

client = Client("http://localhost:9997")
uid = client.launch_model(model_name="qwen2-instruct", model_size_in_billions=7)  #> names=generation model=qwen2-instruct
model = client.get_model(uid)
model.chat("Hello", generate_config={"max_tokens": 64})  #> call=chat model=qwen2-instruct
client.list_models()

embed = RESTfulClient("http://localhost:9997").get_model("my-embedder")
for text in texts:
    embed.create_embedding(text)  #> call=embedding model=? loop
client.terminate_model(uid)
