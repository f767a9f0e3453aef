import guidance
from guidance import gen, models, select, user

lm = models.OpenAI("gpt-3.5-turbo")  #> names=chat model=gpt-3.5-turbo
local = models.Transformers("microsoft/Phi-4-mini-instruct")  #> names=generation model=microsoft/Phi-4-mini-instruct
quantised = models.LlamaCpp("mistral-7b.Q4_K_M.gguf", n_gpu_layers=-1)  #> names=generation model=mistral-7b.Q4_K_M.gguf


@guidance
def rate(lm, text):
    lm += f"{text} is " + select(["good", "bad"], name="verdict")
    return lm


with user():
    lm += "Name a colour"
lm += gen("colour", max_tokens=5)
result = local + rate("tea")
