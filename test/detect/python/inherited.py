"""What a project's class passes on to the library's class it is made of."""
from langchain_openai import ChatOpenAI


class Plain(ChatOpenAI):
    def invoke(self, input, config=None, **kwargs):
        return super().invoke(input, config, **kwargs)  #> call=chat model=?

    def with_structured_output(self, schema, **kwargs):
        return super().with_structured_output(schema, method="json_mode", **kwargs)


class Thinking(Plain):
    def with_structured_output(self, schema, **kwargs):
        return super().with_structured_output(schema, **kwargs)


class Fixed(ChatOpenAI):
    def __init__(self, **kwargs):
        super().__init__(model="gpt-4o-mini", **kwargs)

    def structured(self, schema):
        return super().with_structured_output(schema)


bound = Thinking(model="deepseek-v4-flash", base_url="https://api.deepseek.com").with_structured_output(dict)
bound.invoke("Pick one.")  #> call=chat model=deepseek-v4-flash
Fixed().structured(dict).invoke("Pick one.")  #> call=chat model=gpt-4o-mini
