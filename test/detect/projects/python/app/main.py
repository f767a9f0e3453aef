from app.llm import CHAT_MODEL, client, make_client
from app.llm.config import settings
from .llm import clients
from .llm.clients import Base
import app.llm.config as cfg

client.responses.create(model=CHAT_MODEL, input="x")  #> call=chat model=gpt-4o-mini from=cross-file
make_client().embeddings.create(model=settings.EMBEDDING, input="x")  #> call=embedding model=text-embedding-3-small from=cross-file
clients.client.responses.create(model=cfg.CHAT_MODEL, input="x")  #> call=chat model=gpt-4o-mini from=cross-file


class Bot(Base):
    model = "gpt-4.1"

    def again(self):
        return self.client.responses.create(model=self.model, input="x")  #> call=chat model=gpt-4.1


from app.cycle import again

client.responses.create(model=again, input="x")  #> call=chat model=?
