import together
from together import Together

together.Complete.create("Once", "togethercomputer/llama-2-7b")  #> call=completion model=togethercomputer/llama-2-7b
together.Image.create("A boat", "runwayml/stable-diffusion-v1-5")  #> call=image model=runwayml/stable-diffusion-v1-5
together.Embeddings.create("text", model="togethercomputer/bert-base-uncased")  #> call=embedding model=togethercomputer/bert-base-uncased

client = Together()
client.evaluation.create("score", "Qwen/Qwen2.5-72B-Instruct-Turbo", "serverless", "Judge it.", "file-1")  #> call=chat model=Qwen/Qwen2.5-72B-Instruct-Turbo
client.evaluation.status("eval-1")
client.fine_tuning.estimate_price(training_file="file-1", model="Qwen/Qwen3-8B")
