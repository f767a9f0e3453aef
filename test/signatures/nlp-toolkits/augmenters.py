import nlpaug.augmenter.char as nac
import nlpaug.augmenter.sentence as nas
import nlpaug.augmenter.word as naw

aug = naw.ContextualWordEmbsAug(model_path="distilbert-base-uncased", action="insert")  #> names=generation model=distilbert-base-uncased
for text in ["a", "b"]:
    aug.augment(text)  #> call=generation model=distilbert-base-uncased loop
naw.BackTranslationAug(from_model_name="facebook/wmt19-en-de", to_model_name="facebook/wmt19-de-en").augment("a")  #> names=generation model=facebook/wmt19-en-de ; call=generation model=facebook/wmt19-en-de
nas.AbstSummAug(model_path="t5-small")  #> names=generation model=t5-small
nas.ContextualWordEmbsForSentenceAug()  #> names=generation model=gpt2 from=sdk-default
# By rules and word lists.
naw.SynonymAug(aug_src="wordnet").augment("a")
nac.OcrAug().augment("a")
