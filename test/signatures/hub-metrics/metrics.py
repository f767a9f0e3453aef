import evaluate
from datasets import load_metric
from evaluate import load

rouge = evaluate.load("rouge")
rouge.compute(predictions=answers, references=expected)

score = evaluate.load("bertscore")
score.compute(predictions=answers, references=expected, lang="en")  #> call=embedding model=roberta-large from=sdk-default
score.compute(predictions=answers, references=expected, model_type="distilbert-base-uncased")  #> call=embedding model=distilbert-base-uncased
score.compute(predictions=answers, references=expected, lang=language)  #> call=embedding model=?
load_metric("bertscore").compute(predictions=answers, references=expected, lang="de")  #> call=embedding model=?
load_metric("sacrebleu").compute(predictions=answers, references=expected)

judge = load("comet", "Unbabel/wmt20-comet-da")  #> names=classification model=Unbabel/wmt20-comet-da
judge.compute(predictions=answers, references=expected, sources=questions)  #> call=classification model=Unbabel/wmt20-comet-da
rude = load("toxicity", module_type="measurement")  #> names=classification model=facebook/roberta-hate-speech-dynabench-r4-target from=sdk-default
for batch in batches:
    rude.compute(predictions=batch)  #> call=classification model=facebook/roberta-hate-speech-dynabench-r4-target loop

bleurt = evaluate.load("bleurt", "bleurt-base-512", module_type="metric")  #> names=classification model=bleurt-base-512
bleurt.compute(predictions=answers, references=expected)  #> call=classification model=bleurt-base-512
load_metric("bleurt")  #> names=classification model=bleurt-base-128 from=sdk-default
surprise = load("perplexity", module_type="metric")
surprise.compute(model_id="gpt2", predictions=answers)["mean_perplexity"]  #> call=generation model=gpt2
surprise.compute(predictions=logits, references=labels)
load("regard").compute(data=answers, references=expected)  #> names=classification model=sasha/regardv3 ; call=classification model=sasha/regardv3
