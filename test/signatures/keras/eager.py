"""Networks that are called, on numbers and on places for some."""
import numpy as np
import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Own(keras.Model):
    def __init__(self):
        super().__init__()
        self.inner = keras.Sequential([layers.Dense(3)])
        self.head = layers.Dense(3)

    def call(self, x, training=False):
        x = self.inner(tf.cast(x, tf.float32), training=training)
        return self.head(x)


own = Own()
own(tf.constant([1.0]))  #> call=classification model=?
own(tf.random.normal([1, 3]), training=False)  #> call=classification model=?
(x_train, y_train), (x_test, y_test) = keras.datasets.mnist.load_data()
own(x_test[:3])  #> call=classification model=?
rows = tf.data.Dataset.from_tensor_slices((x_train, y_train)).shuffle(100).batch(32)
for step, (images, labels) in enumerate(rows):
    with tf.GradientTape() as tape:
        own(images)  #> call=classification model=? loop


def train(batch):
    return own(batch, training=True)  #> call=classification model=?


inputs = keras.Input(shape=(3,))
stack = keras.Sequential([layers.Dense(2), layers.Dense(1)])
outputs = stack(inputs)
outputs = stack(tf.expand_dims(inputs, 0))
outputs = stack(layers.Dense(3)(inputs), training=False)
whole = keras.Model(inputs, outputs)
whole(np.zeros((1, 3)))  #> call=classification model=?
stack(tf.expand_dims(np.zeros(3), 0))  #> call=classification model=?
restored = keras.models.load_model("mood.keras")  #> names=classification model=mood.keras
restored(tf.convert_to_tensor([["good"]]))  #> call=classification model=mood.keras
picture = tf.expand_dims(keras.utils.img_to_array(keras.utils.load_img("a.png")), 0)
restored(picture)  #> call=classification model=mood.keras
restored(keras.ops.expand_dims(keras.random.normal((3,)), axis=0))  #> call=classification model=mood.keras
restored(keras.ops.expand_dims(inputs, axis=0))

varied = keras.Sequential([layers.RandomFlip("horizontal"), layers.RandomRotation(0.1)])
for images, _ in rows.take(1):
    varied(images, training=True)
layers.Dense(3)(tf.constant([1.0]))


def block(x):
    return stack(x)


def composed(shape, tune=True):
    from keras import Input, Model, layers
    from keras.applications import EfficientNetB0

    base = EfficientNetB0(include_top=False)  #> names=classification model=EfficientNetB0
    places = Input(shape=shape)
    at = layers.Resizing(224, 224)(places)
    at = base(at, training=tune)
    return Model(places, layers.Dense(2)(at))
