from diffusers import (
    BlockRefinementScheduler,
    EasyAnimateControlPipeline,
    Kandinsky5I2IPipeline,
    LLaDA2Pipeline,
    StableAudio3InpaintPipeline,
)
from transformers import AutoModelForCausalLM

film = EasyAnimateControlPipeline.from_pretrained("alibaba-pai/EasyAnimateV5.1-12b-zh-Control-diffusers")  #> names=video model=alibaba-pai/EasyAnimateV5.1-12b-zh-Control-diffusers
film(prompt="rain")  #> call=video model=alibaba-pai/EasyAnimateV5.1-12b-zh-Control-diffusers
text = LLaDA2Pipeline.from_pretrained("inclusionAI/LLaDA2.0-mini")  #> names=generation model=inclusionAI/LLaDA2.0-mini
text("Hi")  #> call=generation model=inclusionAI/LLaDA2.0-mini
Kandinsky5I2IPipeline.from_pretrained("kandinskylab/Kandinsky-5.0-I2I-Lite")  #> names=image-edit model=kandinskylab/Kandinsky-5.0-I2I-Lite
StableAudio3InpaintPipeline.from_pretrained("stabilityai/stable-audio-3")  #> names=tts model=stabilityai/stable-audio-3


def refine(prompt):
    """A text that is refined block by block; the network is given to the pipeline."""
    network = AutoModelForCausalLM.from_pretrained("org/text-mini")  #> names=generation model=org/text-mini
    writer = LLaDA2Pipeline(model=network, scheduler=BlockRefinementScheduler(), tokenizer=None)
    return writer(prompt, gen_length=300)  #> call=generation model=org/text-mini max=300
