from distilabel.models import OpenAIImageGeneration, SGLang

OpenAIImageGeneration(model="gpt-image-1").generate(inputs=["sun"])  #> call=image model=gpt-image-1 ; names=image model=gpt-image-1
SGLang(model="Qwen/Qwen2.5-7B-Instruct").generate(inputs=[])  #> call=chat model=Qwen/Qwen2.5-7B-Instruct ; names=chat model=Qwen/Qwen2.5-7B-Instruct
