import torch
import transformers
from transformers import AutoModelForCausalLM, AutoTokenizer, TextGenerationPipeline, pipeline

classifier = pipeline("sentiment-analysis")  #> names=classification model=distilbert/distilbert-base-uncased-finetuned-sst-2-english from=sdk-default
print(classifier("what a day", truncation=True, max_length=512))  #> call=classification model=distilbert/distilbert-base-uncased-finetuned-sst-2-english

generator = pipeline("text-generation", model="HuggingFaceH4/zephyr-7b-beta", torch_dtype=torch.bfloat16, device_map="auto")  #> names=generation model=HuggingFaceH4/zephyr-7b-beta
prompt = generator.tokenizer.apply_chat_template([], tokenize=False)
generator(prompt, max_new_tokens=256, do_sample=True)  #> call=generation model=HuggingFaceH4/zephyr-7b-beta max=256

summarizer = pipeline(task="summarization", model="facebook/bart-large-cnn")  #> names=generation model=facebook/bart-large-cnn
for chapter in ["one", "two"]:
    summarizer(chapter, max_length=130, min_length=30)  #> call=generation model=facebook/bart-large-cnn loop max=130

translate = transformers.pipeline("translation_en_to_fr", "t5-small")  #> names=generation model=t5-small
translate("cheese")  #> call=generation model=t5-small
pipeline("translation_zh_to_en", model="Helsinki-NLP/opus-mt-zh-en")  #> names=generation model=Helsinki-NLP/opus-mt-zh-en

embed = pipeline("feature-extraction", model="BAAI/bge-small-en-v1.5")  #> names=embedding model=BAAI/bge-small-en-v1.5
listen = pipeline("automatic-speech-recognition", "openai/whisper-tiny")  #> names=stt model=openai/whisper-tiny
listen("speech.wav")["text"]  #> call=stt model=openai/whisper-tiny
boxes = pipeline("object-detection")  #> names=other model=facebook/detr-resnet-50

anything = pipeline(model="roberta-large-mnli")  #> names=other model=roberta-large-mnli
anything("This restaurant is awesome")  #> call=other model=roberta-large-mnli

model = AutoModelForCausalLM.from_pretrained("microsoft/phi-2")  #> names=generation model=microsoft/phi-2
tokenizer = AutoTokenizer.from_pretrained("microsoft/phi-2")
ready = pipeline("text-generation", model=model, tokenizer=tokenizer)
ready("def fib(n):", max_new_tokens=64)  #> call=generation model=microsoft/phi-2 max=64
TextGenerationPipeline(model=model, tokenizer=tokenizer)("hello")  #> call=generation model=microsoft/phi-2


def wrap(model, tokenizer):
    return pipeline("text-generation", model=model, tokenizer=tokenizer)


def by_name(name):
    return pipeline("text-generation", model=name)  #> names=generation model=?

inner = pipeline("text-generation", model="org/inner")  #> names=generation model=org/inner
inner.model.generate(None, max_new_tokens=9)  #> call=generation model=org/inner max=9
inner.model.config.to_dict()
inner.forward(None)  #> call=generation model=org/inner
