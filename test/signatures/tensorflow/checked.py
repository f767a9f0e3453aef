import tensorflow as tf

interpreter = tf.lite.Interpreter("model.tflite")  #> names=other model=model.tflite
run = interpreter.get_signature_runner("serving_default")
run(x=1)  #> call=other model=model.tflite
