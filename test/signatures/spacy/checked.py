import da_core_news_trf
import stanza
from gliner import GLiNER
from spacy.util import load_model

danish = da_core_news_trf.load()  #> names=classification model=?
danish("tekst")  #> call=classification model=?
english = load_model("en_core_web_sm")  #> names=classification model=en_core_web_sm
english("text")  #> call=classification model=en_core_web_sm
stanza.MultilingualPipeline()("text")  #> names=classification model=? ; call=classification model=?
gliner = GLiNER.from_pretrained("knowledgator/gliner-bi-base-v2.0")  #> names=classification model=knowledgator/gliner-bi-base-v2.0
labels = gliner.encode_labels(["person"])  #> call=embedding model=knowledgator/gliner-bi-base-v2.0
gliner.predict_with_embeds("text", labels, ["person"])  #> call=classification model=knowledgator/gliner-bi-base-v2.0
