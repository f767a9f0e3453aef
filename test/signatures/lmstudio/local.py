import lmstudio as lms

model = lms.llm("qwen/qwen3-4b-2507")  #> names=chat model=qwen/qwen3-4b-2507
model.respond("x")  #> call=chat model=qwen/qwen3-4b-2507
for part in model.respond_stream("x"):  #> call=chat model=qwen/qwen3-4b-2507
    print(part)
lms.embedding_model("nomic-embed-text-v1.5").embed("x")  #> names=embedding model=nomic-embed-text-v1.5 ; call=embedding model=nomic-embed-text-v1.5
with lms.Client() as client:
    client.llm.model("llama-3.2-1b-instruct").complete("x")  #> names=chat model=llama-3.2-1b-instruct ; call=completion model=llama-3.2-1b-instruct
lms.Chat("x")
lms.list_loaded_models()
