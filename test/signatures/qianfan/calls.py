import qianfan

chat = qianfan.ChatCompletion()
chat.do(messages=[])  #> call=chat model=?
chat.do(model="ERNIE-Bot-4", messages=[])  #> call=chat model=ERNIE-Bot-4
bound = qianfan.ChatCompletion(model="ERNIE-Speed-8K")  #> names=chat model=ERNIE-Speed-8K
bound.do(messages=[])  #> call=chat model=ERNIE-Speed-8K
qianfan.Embedding().do(texts=["x"], model="bge-large-zh")  #> call=embedding model=bge-large-zh


async def later():
    return await qianfan.Text2Image().ado(prompt="x", model="Stable-Diffusion-XL")  #> call=image model=Stable-Diffusion-XL


qianfan.Tokenizer().count_tokens("x")
qianfan.ChatCompletion.models()
