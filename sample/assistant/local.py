"""Models that run on this machine."""

import ollama
from sentence_transformers import SentenceTransformer
from transformers import AutoModelForCausalLM, AutoTokenizer

encoder = SentenceTransformer("all-MiniLM-L6-v2")

tokenizer = AutoTokenizer.from_pretrained("Qwen/Qwen2.5-7B-Instruct")
model = AutoModelForCausalLM.from_pretrained("Qwen/Qwen2.5-7B-Instruct")


def complete(prompt: str) -> str:
    inputs = tokenizer(prompt, return_tensors="pt")
    output = model.generate(**inputs, max_new_tokens=128)
    return tokenizer.decode(output[0])


def encode(sentences: list[str]):
    return encoder.encode(sentences)


def chat(question: str) -> str:
    reply = ollama.chat(model="llama3.1:8b", messages=[{"role": "user", "content": question}])
    return reply["message"]["content"]
