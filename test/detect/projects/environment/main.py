import os

from openai import OpenAI

OpenAI().responses.create(model=os.environ["CHAT_MODEL"], input="x")  #> call=chat model=gpt-4.1-mini from=config
OpenAI().embeddings.create(model=os.getenv("EMBEDDING_MODEL", "old"), input="x")  #> call=embedding model=text-embedding-3-small from=config
OpenAI().responses.create(model=os.environ["EMPTY"], input="x")  #> call=chat model=?
