from deepmultilingualpunctuation import PunctuationModel

model = PunctuationModel(model="kredor/punctuate-all")  #> names=classification model=kredor/punctuate-all
model.predict(["a"], chunk_size=230)  #> call=classification model=kredor/punctuate-all
PunctuationModel().restore_punctuation("a b")  #> names=classification model=oliverguhr/fullstop-punctuation-multilang-large from=sdk-default ; call=classification model=oliverguhr/fullstop-punctuation-multilang-large
model.preprocess("a b")
