import tensorflow_hub as hub

# Texts become tokens by a saved model of their own, which is none that answers.
preprocessors = {
    "small": "https://tfhub.dev/tensorflow/bert_en_uncased_preprocess/3",
    "large": "https://www.kaggle.com/models/tensorflow/bert/TensorFlow2/en-cased-preprocess/3",
}
encoders = {
    "small": "https://tfhub.dev/tensorflow/small_bert/bert_en_uncased_L-4_H-512_A-8/1",
    "large": "https://tfhub.dev/tensorflow/bert_en_cased_L-12_H-768_A-12/4",
}
size = "small"
tokens_of = hub.KerasLayer(preprocessors[size], name="preprocessing")
encode = hub.KerasLayer(encoders[size], trainable=True)  #> names=other model=https://tfhub.dev/tensorflow/small_bert/bert_en_uncased_L-4_H-512_A-8/1
encode(tokens_of(["a"]))  #> call=other model=https://tfhub.dev/tensorflow/small_bert/bert_en_uncased_L-4_H-512_A-8/1
pieces = hub.load(preprocessors["large"])
pieces.tokenize(["a"])
hub.load(handle)  #> names=other model=?
