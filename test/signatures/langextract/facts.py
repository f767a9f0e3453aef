import langextract as lx
from langextract import factory

lx.extract(text_or_documents="t", prompt_description="p", examples=[], model_id="gpt-4o")  #> call=chat model=gpt-4o
lx.extract("t", "p", examples=[])  #> call=chat model=?
for text in ["a", "b"]:
    lx.extract(text, config=lx.factory.ModelConfig(model_id="gemma2:2b", provider="Ollama"))  #> call=chat model=gemma2:2b loop
lx.visualize("out.jsonl")
lx.data.ExampleData(text="t", extractions=[])

model = factory.create_model_from_id("gemini-3.5-pro", output_schema=None)
lx.extract(text_or_documents="t", model=model)  #> call=chat model=gemini-3.5-pro
lx.extract("t", "p", [], "gemini-2.5-pro")  #> call=chat model=gemini-2.5-pro
model.infer(["one prompt"])  #> call=chat model=gemini-3.5-pro
