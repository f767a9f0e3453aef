from eland.ml.pytorch.transformers import TransformerModel

minilm = TransformerModel(model_id="sentence-transformers/msmarco-MiniLM-L-12-v3", task_type="text_embedding")  #> names=embedding model=sentence-transformers/msmarco-MiniLM-L-12-v3
path, config, vocabulary = minilm.save("models")
