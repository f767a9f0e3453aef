from base64 import b64encode
from sklearn.preprocessing import LabelEncoder

labels = LabelEncoder()
labels.fit(["a"])
labels.transform(["a"])
"text".encode("utf-8")
b64encode(b"x")


class Encoder:
    def encode(self, text):
        return text.encode()


Encoder().encode("x")
