import transformers
from transformers import (
    AutoFeatureExtractor,
    AutoImageProcessor,
    AutoModel,
    AutoModelForSeq2SeqLM,
    AutoModelForSequenceClassification,
    AutoModelForSpeechSeq2Seq,
    AutoProcessor,
    AutoTokenizer,
    BertConfig,
    BertTokenizerFast,
    BlipForConditionalGeneration,
    CLIPModel,
    CLIPProcessor,
    DetrForObjectDetection,
    GPT2LMHeadModel,
    MarianMTModel,
    SpeechT5ForTextToSpeech,
    SpeechT5HifiGan,
    TFAutoModelForSequenceClassification,
    WhisperForConditionalGeneration,
    WhisperProcessor,
)
from transformers.models.llama.modeling_llama import LlamaForCausalLM

tokenizer = AutoTokenizer.from_pretrained("bert-base-uncased")
BertTokenizerFast.from_pretrained("bert-base-uncased")
BertConfig.from_pretrained("bert-base-uncased")
AutoFeatureExtractor.from_pretrained("facebook/wav2vec2-base")
AutoImageProcessor.from_pretrained("google/vit-base-patch16-224")
AutoProcessor.from_pretrained("openai/whisper-small")

classifier = AutoModelForSequenceClassification.from_pretrained("ProsusAI/finbert", num_labels=3)  #> names=classification model=ProsusAI/finbert
logits = classifier(**tokenizer("stocks fell", return_tensors="pt", max_length=512)).logits  #> call=classification model=ProsusAI/finbert

bert = AutoModel.from_pretrained("bert-base-uncased", output_hidden_states=True).to("cuda")  #> names=embedding model=bert-base-uncased
hidden = bert(**tokenizer("a river bank", return_tensors="pt")).last_hidden_state  #> call=embedding model=bert-base-uncased

t5 = AutoModelForSeq2SeqLM.from_pretrained(pretrained_model_name_or_path="google/flan-t5-base")  #> names=generation model=google/flan-t5-base
t5.generate(tokenizer("translate", return_tensors="pt").input_ids, max_length=40)  #> call=generation model=google/flan-t5-base max=40

clip = CLIPModel.from_pretrained("openai/clip-vit-base-patch32").half().eval()  #> names=embedding model=openai/clip-vit-base-patch32
processor = CLIPProcessor.from_pretrained("openai/clip-vit-base-patch32")
clip.get_text_features(**processor(text=["a cat"], return_tensors="pt"))  #> call=embedding model=openai/clip-vit-base-patch32

whisper = WhisperForConditionalGeneration.from_pretrained("openai/whisper-small")  #> names=stt model=openai/whisper-small
whisper_processor = WhisperProcessor.from_pretrained("openai/whisper-small")
whisper.generate(whisper_processor([0.0], return_tensors="pt").input_features)  #> call=stt model=openai/whisper-small
AutoModelForSpeechSeq2Seq.from_pretrained("distil-whisper/distil-large-v3")  #> names=stt model=distil-whisper/distil-large-v3

voice = SpeechT5ForTextToSpeech.from_pretrained("microsoft/speecht5_tts")  #> names=tts model=microsoft/speecht5_tts
vocoder = SpeechT5HifiGan.from_pretrained("microsoft/speecht5_hifigan")  #> names=tts model=microsoft/speecht5_hifigan
voice.generate_speech(tokenizer("hi"), vocoder=vocoder)  #> call=tts model=microsoft/speecht5_tts

caption = BlipForConditionalGeneration.from_pretrained("Salesforce/blip-image-captioning-base")  #> names=generation model=Salesforce/blip-image-captioning-base
detector = DetrForObjectDetection.from_pretrained("facebook/detr-resnet-50")  #> names=other model=facebook/detr-resnet-50
detector(pixel_values=None)  #> call=other model=facebook/detr-resnet-50
GPT2LMHeadModel.from_pretrained("gpt2")  #> names=generation model=gpt2
MarianMTModel.from_pretrained("Helsinki-NLP/opus-mt-en-de")  #> names=generation model=Helsinki-NLP/opus-mt-en-de
LlamaForCausalLM.from_pretrained("meta-llama/Llama-2-7b-hf")  #> names=generation model=meta-llama/Llama-2-7b-hf
transformers.BertModel.from_pretrained("bert-base-cased")  #> names=embedding model=bert-base-cased

tf_model = TFAutoModelForSequenceClassification.from_pretrained("distilbert-base-uncased")  #> names=classification model=distilbert-base-uncased
tf_model.compile(optimizer="adam")
tf_model.fit([1], [2], epochs=2)  #> call=training model=distilbert-base-uncased
classifier.save_pretrained("out")
classifier.config.to_dict()
classifier.train()

from sparseml.transformers import SparseAutoModelForCausalLM
from transformers import AutoModelForVision2Seq, IdeficsForVisionText2Text, SpeechT5ForSpeechToSpeech

IdeficsForVisionText2Text.from_pretrained("HuggingFaceM4/idefics-9b")  #> names=generation model=HuggingFaceM4/idefics-9b
SpeechT5ForSpeechToSpeech.from_pretrained("microsoft/speecht5_vc").generate_speech(x, y)  #> names=tts model=microsoft/speecht5_vc ; call=tts model=microsoft/speecht5_vc
SparseAutoModelForCausalLM.from_pretrained("m/a").generate(x)  #> names=generation model=m/a ; call=generation model=m/a


def see(eyes: AutoModelForVision2Seq):
    eyes.generate(x)  #> call=generation model=?

from liger_kernel.transformers import AutoLigerKernelForCausalLM, apply_liger_kernel_to_llama

AutoLigerKernelForCausalLM.from_pretrained("gpt2")  #> names=generation model=gpt2
apply_liger_kernel_to_llama()
