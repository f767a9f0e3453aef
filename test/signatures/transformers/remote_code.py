from transformers import AutoModel, AutoTokenizer


class Assistant:
    def __init__(self, path="THUDM/chatglm3-6b"):
        self.tokenizer = AutoTokenizer.from_pretrained(path, trust_remote_code=True)
        self.model = AutoModel.from_pretrained(path, trust_remote_code=True).half().cuda()  #> names=embedding model=THUDM/chatglm3-6b from=parameter-default
        self.model = self.model.eval()

    def ask(self, question, history):
        answer, history = self.model.chat(self.tokenizer, question, history=history)  #> call=generation model=THUDM/chatglm3-6b
        return answer, history


jina = AutoModel.from_pretrained("jinaai/jina-embeddings-v2-base-en", trust_remote_code=True)  #> names=embedding model=jinaai/jina-embeddings-v2-base-en
jina.encode(["one", "two"], max_length=2048)  #> call=embedding model=jinaai/jina-embeddings-v2-base-en

from transformers import AutoModelForCausalLM

moondream = AutoModelForCausalLM.from_pretrained("vikhyatk/moondream2", trust_remote_code=True)  #> names=generation model=vikhyatk/moondream2
seen = moondream.encode_image(picture)  #> call=embedding model=vikhyatk/moondream2
moondream.answer_question(seen, "What is it?", tokenizer)  #> call=generation model=vikhyatk/moondream2
moondream.caption(picture, length="short")  #> call=generation model=vikhyatk/moondream2
moondream.eval()

ocr = AutoModel.from_pretrained("deepseek-ai/DeepSeek-OCR", trust_remote_code=True)  #> names=embedding model=deepseek-ai/DeepSeek-OCR
ocr.infer(tokenizer, prompt="Free OCR.", image_file="page.png")  #> call=generation model=deepseek-ai/DeepSeek-OCR
