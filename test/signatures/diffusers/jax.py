from diffusers import FlaxStableDiffusionImg2ImgPipeline, FlaxStableDiffusionPipeline

pipeline, params = FlaxStableDiffusionPipeline.from_pretrained("CompVis/stable-diffusion-v1-4", variant="bf16")  #> names=image model=CompVis/stable-diffusion-v1-4
ids = pipeline.prepare_inputs(["x"])
images = pipeline(ids, params, 0, jit=True).images  #> call=image model=CompVis/stable-diffusion-v1-4
edit, edit_params = FlaxStableDiffusionImg2ImgPipeline.from_pretrained("CompVis/stable-diffusion-v1-4")  #> names=image-edit model=CompVis/stable-diffusion-v1-4
edit(ids, edit_params)  #> call=image-edit model=CompVis/stable-diffusion-v1-4
