import nlpcloud

client = nlpcloud.Client("finetuned-llama-3-70b", "token", gpu=True)  #> names=generation model=finetuned-llama-3-70b
client.kw_kp_extraction("text")  #> call=generation model=finetuned-llama-3-70b
client.semantic_similarity(["a", "b"])  #> call=embedding model=finetuned-llama-3-70b
client.langdetection("texte")  #> call=classification model=finetuned-llama-3-70b
client.async_result("url")
