from diffusers import EasyAnimateControlPipeline, Kandinsky5I2IPipeline, LLaDA2Pipeline, StableAudio3InpaintPipeline

film = EasyAnimateControlPipeline.from_pretrained("alibaba-pai/EasyAnimateV5.1-12b-zh-Control-diffusers")  #> names=video model=alibaba-pai/EasyAnimateV5.1-12b-zh-Control-diffusers
film(prompt="rain")  #> call=video model=alibaba-pai/EasyAnimateV5.1-12b-zh-Control-diffusers
text = LLaDA2Pipeline.from_pretrained("inclusionAI/LLaDA2.0-mini")  #> names=generation model=inclusionAI/LLaDA2.0-mini
text("Hi")  #> call=generation model=inclusionAI/LLaDA2.0-mini
Kandinsky5I2IPipeline.from_pretrained("kandinskylab/Kandinsky-5.0-I2I-Lite")  #> names=image-edit model=kandinskylab/Kandinsky-5.0-I2I-Lite
StableAudio3InpaintPipeline.from_pretrained("stabilityai/stable-audio-3")  #> names=tts model=stabilityai/stable-audio-3
