# The same words, from other libraries and from the project itself.
from pydantic import BaseModel
from sklearn.feature_extraction.text import TfidfTransformer, TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline, make_pipeline

from .registry import AutoModelForCausalLM, load_model


class Settings(BaseModel):
    name: str = "gpt2"


features = TfidfVectorizer().fit_transform(["a", "b"])
classifier = make_pipeline(TfidfTransformer(), LogisticRegression())
classifier.fit(features, [0, 1])
classifier.predict(features)
Pipeline([("clf", LogisticRegression())]).fit(features, [0, 1])
AutoModelForCausalLM.from_pretrained("gpt2").generate("hi")
model = load_model("gpt2")
model.generate("hi")
model(Settings().name)
