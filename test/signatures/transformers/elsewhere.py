"""Networks for Transformers that other packages bring along."""
from mplug_owl.modeling_mplug_owl import MplugOwlForConditionalGeneration
from mplug_owl.processing_mplug_owl import MplugOwlImageProcessor
from transformers import AutoTokenizer
from unheard.of.networks import OtherForCausalLM

checkpoint = "MAGAer13/mplug-owl-llama-7b"
model = MplugOwlForConditionalGeneration.from_pretrained(checkpoint).to("cuda:1")  #> names=generation model=MAGAer13/mplug-owl-llama-7b
MplugOwlImageProcessor.from_pretrained(checkpoint)
tokenizer = AutoTokenizer.from_pretrained(checkpoint)
model.generate(tokenizer("a"), max_length=512)  #> call=generation model=MAGAer13/mplug-owl-llama-7b max=512
OtherForCausalLM.from_pretrained(checkpoint)
