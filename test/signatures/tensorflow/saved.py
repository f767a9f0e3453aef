import tensorflow as tf
import tensorflow_hub as hub
from tflite_runtime.interpreter import Interpreter

encoder = hub.load("https://tfhub.dev/google/universal-sentence-encoder/4")  #> names=other model=https://tfhub.dev/google/universal-sentence-encoder/4
encoder(["hello"])  #> call=other model=https://tfhub.dev/google/universal-sentence-encoder/4
detector = tf.saved_model.load("exported/detector")  #> names=other model=exported/detector
detector.signatures["serving_default"](tf.constant([1]))  #> call=other model=exported/detector
tf.saved_model.save(detector, "again")

lite = tf.lite.Interpreter(model_path="mobilenet.tflite")  #> names=other model=mobilenet.tflite
lite.allocate_tensors()
lite.set_tensor(0, [1])
lite.invoke()  #> call=other model=mobilenet.tflite
edge = Interpreter("edge.tflite")  #> names=other model=edge.tflite
edge.invoke()  #> call=other model=edge.tflite
subprocess = tf.io.gfile.glob("*.tflite")

estimator = tf.estimator.DNNClassifier(feature_columns=[], hidden_units=[512, 256], n_classes=10)
estimator.train(input_fn=None, steps=2000)  #> call=training model=?
estimator.evaluate(input_fn=None)  #> call=classification model=?
tf.estimator.LinearClassifier(feature_columns=[]).train(input_fn=None)

tf.estimator.train_and_evaluate(estimator, tf.estimator.TrainSpec(input_fn=None), tf.estimator.EvalSpec(input_fn=None))  #> call=training model=?
