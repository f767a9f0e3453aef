from colbert import Indexer, Searcher, Trainer
from colbert.infra import ColBERTConfig, Run, RunConfig
from colbert.modeling.checkpoint import Checkpoint

ckpt = Checkpoint("colbert-ir/colbertv2.0", colbert_config=ColBERTConfig(root="experiments"))  #> names=embedding model=colbert-ir/colbertv2.0
ckpt.docFromText(["x"])  #> call=embedding model=colbert-ir/colbertv2.0
ckpt.queryFromText(["x"])  #> call=embedding model=colbert-ir/colbertv2.0

with Run().context(RunConfig(nranks=1, experiment="notebook")):
    indexer = Indexer(checkpoint="colbert-ir/colbertv2.0", config=ColBERTConfig(doc_maxlen=300))  #> names=embedding model=colbert-ir/colbertv2.0
    indexer.index(name="i", collection=[])  #> call=embedding model=colbert-ir/colbertv2.0
    searcher = Searcher(index="i", collection=[])
    searcher.search("x", k=3)  #> call=embedding model=?
    Searcher(index="i", checkpoint="colbert-ir/colbertv1").search_all({})  #> names=embedding model=colbert-ir/colbertv1 ; call=embedding model=colbert-ir/colbertv1
    trainer = Trainer(triples="t", queries="q", collection="c")
    trainer.train(checkpoint="bert-base-uncased")  #> call=training model=bert-base-uncased
    print(trainer.best_checkpoint_path())
