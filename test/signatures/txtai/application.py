from txtai.api import API
from txtai.app import Application

from ours import Application as Ours

settings = {
    "writable": True,
    "embeddings": {"path": "sentence-transformers/all-MiniLM-L6-v2"},
    "labels": {"path": "facebook/bart-large-mnli"},
    "llm": {"path": "Qwen/Qwen3-4B"},
    "rag": {"path": "llm"},
    "agent": {"helper": {"tools": []}},
    "summary": {},
}
app = Application(settings)  #> names=embedding model=sentence-transformers/all-MiniLM-L6-v2
app.add([{"id": 0, "text": "a"}])
app.index()  #> call=embedding model=sentence-transformers/all-MiniLM-L6-v2
app.search("a", 1)  #> call=embedding model=sentence-transformers/all-MiniLM-L6-v2
app.reindex({"path": "BAAI/bge-small-en-v1.5"})  #> call=embedding model=BAAI/bge-small-en-v1.5
app.similarity("a", ["b"])  #> call=embedding model=?
app.label("a", ["b"])  #> call=classification model=facebook/bart-large-mnli
app.extract([{"query": "a"}])  #> call=chat model=?
app.agent("helper", "a")  #> call=chat model=Qwen/Qwen3-4B
app.pipeline("llm", "a")  #> call=chat model=Qwen/Qwen3-4B
app.pipeline("rag", "a")  #> call=chat model=?
app.pipeline("summary", "a")  #> call=generation model=?
app.pipeline("textractor", "a.pdf")
app.workflow("load", ["a"])
app.count()

served = Application("app.yml")
served.batchsearch(["a"])  #> call=embedding model=?
served.transform("a")  #> call=embedding model=?
served.pipeline("transcription", "a.wav")  #> call=stt model=?
API("app.yml").upsert()  #> call=embedding model=?
Ours("app.yml").search("a")
