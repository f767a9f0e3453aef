from llama_index.core import Document
from llama_index.core.indices.base import BaseIndex
from pydantic import BaseModel


class Remembering(BaseModel):
    memory: BaseIndex

    def recall(self, text):
        self.memory.insert(Document(text=text))
        return self.memory.as_query_engine().query(text)  #> call=chat model=?
