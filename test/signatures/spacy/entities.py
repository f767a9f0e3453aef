import en_core_web_sm
import spacy
from gliner import GLiNER
from spacy.tokens import Doc

nlp = spacy.load("en_core_web_trf", disable=["parser"])  #> names=classification model=en_core_web_trf
doc = nlp("Apple is looking at buying a startup")  #> call=classification model=en_core_web_trf
for parsed in nlp.pipe(["a", "b"], batch_size=50):  #> call=classification model=en_core_web_trf
    print(parsed.ents)
nlp.vocab["apple"]
nlp.tokenizer("only words")
small = en_core_web_sm.load()  #> names=classification model=?
blank = spacy.blank("en")
blank("only words")
spacy.explain("GPE")
Doc(nlp.vocab)

gliner = GLiNER.from_pretrained("urchade/gliner_base")  #> names=classification model=urchade/gliner_base
gliner.predict_entities("text", ["person"])  #> call=classification model=urchade/gliner_base

from spacy.language import Language
from spacy.training.loop import train

blank.update([])  #> call=training model=?
train(blank, None)  #> call=training model=?


def parse(nlp: Language, text):
    return nlp(text)  #> call=classification model=?
