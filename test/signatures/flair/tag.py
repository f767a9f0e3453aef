from flair.data import Corpus, Sentence
from flair.embeddings import TransformerDocumentEmbeddings, TransformerWordEmbeddings
from flair.models import SequenceTagger, TextClassifier
from flair.nn import Classifier
from flair.trainers import ModelTrainer

tagger = SequenceTagger.load("flair/ner-english-large")  #> names=classification model=flair/ner-english-large
sentence = Sentence("George went to Washington")
tagger.predict(sentence)  #> call=classification model=flair/ner-english-large
Classifier.load("sentiment").predict(sentence)  #> call=classification model=sentiment ; names=classification model=sentiment

documents = TransformerDocumentEmbeddings("roberta-base")  #> names=embedding model=roberta-base
documents.embed(sentence)  #> call=embedding model=roberta-base
classifier = TextClassifier(documents, label_type="topic")
ModelTrainer(classifier, Corpus()).fine_tune("out", max_epochs=3)  #> call=training model=roberta-base
words = TransformerWordEmbeddings(model="bert-base-cased")  #> names=embedding model=bert-base-cased

from flair.models import MultiTagger

both = MultiTagger.load(["pos", "ner"])  #> names=classification model=?
both.predict(None)  #> call=classification model=?
