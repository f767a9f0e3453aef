import tensorflow as tf
from keras import layers
from keras.models import Sequential
from tensorflow import keras
from tensorflow.keras.applications import EfficientNetB0, resnet50
from tensorflow.keras.models import Model, load_model
from tensorflow.keras.preprocessing.text import Tokenizer

model = Sequential()
model.add(layers.Dense(10))
model.compile(optimizer="adam", loss="mse")
model.fit([1.0], [2.0], epochs=5, batch_size=32)  #> call=training model=?
model.evaluate([1.0], [2.0])  #> call=classification model=?
model.summary()

base = EfficientNetB0(include_top=False, weights="imagenet")  #> names=classification model=EfficientNetB0
base.trainable = False
inputs = keras.Input(shape=(224, 224, 3))
x = base(inputs, training=False)
outputs = layers.Dense(5)(x)
transfer = keras.Model(inputs, outputs)
history = transfer.fit([1], [2], validation_split=0.2)  #> call=training model=?
transfer.predict([1])  #> call=classification model=?

resnet = resnet50.ResNet50(weights="imagenet")  #> names=classification model=ResNet50
predictions = resnet.predict(resnet50.preprocess_input([1]))  #> call=classification model=ResNet50
tf.keras.applications.VGG16()  #> names=classification model=VGG16

saved = load_model("models/churn.h5")  #> names=classification model=models/churn.h5
saved.predict([0.5])  #> call=classification model=models/churn.h5
restored = tf.keras.models.load_model("models/mood.keras")  #> names=classification model=models/mood.keras
tokenizer = Tokenizer(num_words=100)
tokenizer.fit_on_texts(["a"])


class Custom(tf.keras.Model):
    def call(self, inputs):
        return inputs


custom = Custom()
custom.fit([1], [2])  #> call=training model=?
functional = Model(inputs=inputs, outputs=outputs)
functional.train_on_batch([1], [2])  #> call=training model=?
