"""Settings of pydantic are read from the environment; a model of data is not."""
from openai import OpenAI
from pydantic import BaseModel, Field
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    model: str = "gpt-4o"
    embedder: str = Field(default="text-embedding-3-small")
    judge: str


class Options(BaseModel):
    model: str = Field("gpt-4o-mini")


settings = Settings()
client = OpenAI()
client.responses.create(model=settings.model, input="x")  #> call=chat model=gpt-4o from=env-default
client.embeddings.create(model=settings.embedder, input="x")  #> call=embedding model=text-embedding-3-small from=env-default
client.responses.create(model=settings.judge, input="x")  #> call=chat model=?
client.responses.create(model=Settings(model="o3").model, input="x")  #> call=chat model=o3 from=attribute
client.responses.create(model=Options().model, input="x")  #> call=chat model=gpt-4o-mini from=attribute
