import os

import numpy as np
from sentence_transformers import CrossEncoder, InputExample, SentenceTransformer, losses, models, util
from sentence_transformers import SentenceTransformerTrainer
from sentence_transformers.evaluation import EmbeddingSimilarityEvaluator
from torch.utils.data import DataLoader

model = SentenceTransformer(os.environ.get("EMBEDDER", "all-MiniLM-L6-v2"), device="cpu")  #> names=embedding model=all-MiniLM-L6-v2 from=env-default
vectors = model.encode(["a", "b"], batch_size=64, show_progress_bar=True)  #> call=embedding model=all-MiniLM-L6-v2
query = model.encode_query("what")  #> call=embedding model=all-MiniLM-L6-v2
util.cos_sim(vectors, query)
model.similarity(vectors, query)
model.get_sentence_embedding_dimension()
model.tokenize(["a"])

reranker = CrossEncoder("cross-encoder/ms-marco-MiniLM-L-6-v2", max_length=512)  #> names=rerank model=cross-encoder/ms-marco-MiniLM-L-6-v2
reranker.predict([("q", "d")])  #> call=rerank model=cross-encoder/ms-marco-MiniLM-L-6-v2
reranker.rank("q", ["d"])  #> call=rerank model=cross-encoder/ms-marco-MiniLM-L-6-v2

words = models.Transformer("bert-base-uncased", max_seq_length=256)  #> names=embedding model=bert-base-uncased
pooling = models.Pooling(words.get_word_embedding_dimension())
assembled = SentenceTransformer(modules=[words, pooling])
loader = DataLoader([InputExample(texts=["a", "b"], label=0.5)])
assembled.fit(train_objectives=[(loader, losses.CosineSimilarityLoss(assembled))], epochs=1)  #> call=training model=bert-base-uncased
evaluator = EmbeddingSimilarityEvaluator(["a"], ["b"], [0.5])
evaluator(model)  #> call=embedding model=all-MiniLM-L6-v2
SentenceTransformerTrainer(model=model, train_dataset=None).train()  #> call=training model=all-MiniLM-L6-v2


class Index:
    def __init__(self, name="BAAI/bge-base-en-v1.5"):
        self.encoder = SentenceTransformer(name)  #> names=embedding model=BAAI/bge-base-en-v1.5 from=parameter-default

    def add(self, texts):
        return np.vstack([self.encoder.encode(text) for text in texts])  #> call=embedding model=BAAI/bge-base-en-v1.5 loop
