import gpt_2_simple as gpt2
import timesfm
from happytransformer import HappyTextClassification
from pysentimiento import create_analyzer
from summarizer import Summarizer, TransformerSummarizer

TransformerSummarizer("GPT2", "gpt2-medium")(body)  #> names=embedding model=gpt2-medium ; call=embedding model=gpt2-medium
Summarizer("distilbert-base-uncased")(body)  #> names=embedding model=distilbert-base-uncased ; call=embedding model=distilbert-base-uncased
analyzer = create_analyzer("sentiment", "es", "pysentimiento/robertuito-sentiment-analysis")  #> names=classification model=pysentimiento/robertuito-sentiment-analysis
analyzer.predict("x")  #> call=classification model=pysentimiento/robertuito-sentiment-analysis
happy = HappyTextClassification("BERT", "bert-base-uncased")  #> names=classification model=bert-base-uncased
happy.eval("x.csv")  #> call=classification model=bert-base-uncased
series = timesfm.TimesFM_2p5_200M_torch.from_pretrained("google/timesfm-2.5-200m-pytorch")  #> names=generation model=google/timesfm-2.5-200m-pytorch
series.forecast(horizon=12, inputs=[])  #> call=generation model=google/timesfm-2.5-200m-pytorch
older = timesfm.TimesFm(timesfm.TimesFmHparams(), timesfm.TimesFmCheckpoint(huggingface_repo_id="google/timesfm-1.0-200m"))  #> names=generation model=google/timesfm-1.0-200m
older.forecast([])  #> call=generation model=google/timesfm-1.0-200m
gpt2.finetune(session, "x.txt")  #> call=fine-tune model=124M from=sdk-default
gpt2.generate(session, True, "run1", "355M")  #> call=generation model=355M
