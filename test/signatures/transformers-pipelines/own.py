"""Pipelines that a project writes itself."""
import transformers
from langchain_huggingface import HuggingFacePipeline
from transformers import AutoModelForCausalLM, AutoTokenizer, Pipeline


class Follower(transformers.Pipeline):
    def __init__(self, *args, max_new_tokens: int = 256, **kwargs):
        super().__init__(*args, max_new_tokens=max_new_tokens, **kwargs)

    def preprocess(self, text):
        return self.tokenizer(text)

    def _forward(self, inputs):
        return self.model.generate(input_ids=inputs)  #> call=generation model=?


class Plain(Pipeline):
    def _forward(self, inputs):
        return self.model(**inputs)  #> call=generation model=?


model = AutoModelForCausalLM.from_pretrained("databricks/dolly-v2-3b")  #> names=generation model=databricks/dolly-v2-3b
tokenizer = AutoTokenizer.from_pretrained("databricks/dolly-v2-3b")
plain = Plain(model=model, tokenizer=tokenizer)
plain("hello")  #> call=other model=databricks/dolly-v2-3b


def answer(pipe: Pipeline, text: str):
    return pipe(text)  #> call=other model=?
