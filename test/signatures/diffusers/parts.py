from diffusers import AutoencoderKL, DiffusionPipeline, StableDiffusionImg2ImgPipeline, StableDiffusionPipeline, UNet2DConditionModel
from diffusers.schedulers import DDPMScheduler


class Mixed(DiffusionPipeline):
    def __init__(self, vae: AutoencoderKL, unet: UNet2DConditionModel, scheduler: DDPMScheduler):
        self.register_modules(vae=vae, unet=unet, scheduler=scheduler)
        self.unet = unet
        self.scheduler = scheduler

    def step(self, latents, t):
        noise = self.unet(latents, t)  #> call=image model=?
        return self.scheduler.step(noise, t, latents)


mixed = Mixed.from_pretrained("org/mixed", custom_pipeline="./mixed")  #> names=image model=org/mixed
mixed("a tree")  #> call=image model=org/mixed
base = StableDiffusionPipeline.from_pretrained("org/base")  #> names=image model=org/base
again = StableDiffusionImg2ImgPipeline(**base.components)
again("a tree", image=None)  #> call=image-edit model=?
fresh = UNet2DConditionModel(sample_size=64)
fresh(None, 1)  #> call=image model=?
