import pixeltable as pxt
from pixeltable.functions import gemini, openai
from pixeltable.functions.huggingface import sentence_transformer
from pixeltable.functions.image import resize

table = pxt.create_table("demo/chat", {"question": pxt.String})
table.add_computed_column(
    output=openai.chat_completions(  #> names=chat model=gpt-4o-mini max=300
        messages=[{"role": "user", "content": table.question}],
        model="gpt-4o-mini",
        model_kwargs={"max_tokens": 300},
    )
)
table.add_computed_column(answer=table.output.choices[0].message.content)
table.insert([{"question": "How many islands are there?"}])  #> call=other model=gpt-4o-mini from=attribute
table.select(table.question, table.answer).head()

films = pxt.create_table("demo/films", {"prompt": pxt.String})
films.add_computed_column(film=gemini.generate_videos(films.prompt, model="veo-2.0-generate-001"))  #> names=video model=veo-2.0-generate-001
films.insert([{"prompt": "A lake at dawn"}])  #> call=other model=veo-2.0-generate-001 from=attribute

texts = pxt.create_table("demo/texts", {"text": pxt.String})
texts.add_embedding_index("text", string_embed=sentence_transformer.using(model_id="all-MiniLM-L6-v2"))  #> names=embedding model=all-MiniLM-L6-v2
texts.insert([{"text": "near"}])  #> call=other model=all-MiniLM-L6-v2 from=attribute

plain = pxt.create_table("demo/plain", {"n": pxt.Int})
plain.add_computed_column(twice=plain.n * 2)
plain.insert([{"n": 1}])

# Columns are made of columns of their own table.
pictures = pxt.create_table("demo/pictures", {"picture": pxt.Image})
pictures.add_computed_column(turned=pictures.picture.rotate(90))
pictures.add_computed_column(small=resize(pictures.turned.convert("RGB"), pictures.picture.width))
pictures.insert([{"picture": "a.jpg"}])
