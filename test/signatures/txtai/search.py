from txtai import LLM, RAG, Embeddings
from txtai.pipeline import HFTrainer, Summary, Textractor, Transcription

embeddings = Embeddings({"path": "sentence-transformers/nli-mpnet-base-v2", "content": True})  #> names=embedding model=sentence-transformers/nli-mpnet-base-v2
embeddings.index(["a", "b"])  #> call=embedding model=sentence-transformers/nli-mpnet-base-v2
embeddings.search("a", 1)  #> call=embedding model=sentence-transformers/nli-mpnet-base-v2
embeddings.save("index")
llm = LLM("microsoft/Phi-3-mini-4k-instruct")  #> names=chat model=microsoft/Phi-3-mini-4k-instruct
llm("hi", maxlength=64)  #> call=chat model=microsoft/Phi-3-mini-4k-instruct
rag = RAG(embeddings, "Qwen/Qwen3-4B", template="{question}")  #> names=chat model=Qwen/Qwen3-4B
rag("what?")  #> call=chat model=Qwen/Qwen3-4B
Transcription("openai/whisper-base")("a.wav")  #> names=stt model=openai/whisper-base ; call=stt model=openai/whisper-base
Summary("sshleifer/distilbart-cnn-12-6")("long")  #> names=generation model=sshleifer/distilbart-cnn-12-6 ; call=generation model=sshleifer/distilbart-cnn-12-6
HFTrainer()("bert-base-uncased", [])  #> call=training model=bert-base-uncased
Textractor()("a.pdf")
