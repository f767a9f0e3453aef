"""What a pipeline is made of: run on its own, replaced, or taken over from it."""

import torch
from diffusers import AutoencoderKL, DiffusionPipeline, FluxPipeline, StableDiffusionPipeline
from transformers import CLIPTextModel

pipe = StableDiffusionPipeline.from_pretrained("org/sd").to("cuda")  #> names=image model=org/sd
latents = pipe.vae.encode(torch.zeros(1)).latent_dist.sample()  #> call=image model=org/sd from=attribute
for t in pipe.scheduler.timesteps:
    latents = pipe.scheduler.step(pipe.unet(latents, t).sample, t, latents)  #> call=image model=org/sd loop
states = pipe.text_encoder(pipe.tokenizer("a tree").input_ids)  #> call=embedding model=org/sd
positive, negative = pipe.encode_prompt("a tree", "cuda", 1, True)  #> call=embedding model=org/sd
unet = pipe.unet.eval()
unet(latents, 1)  #> call=image model=org/sd

fine = AutoencoderKL.from_pretrained("org/fine-vae")  #> names=image model=org/fine-vae
mixed = FluxPipeline.from_pretrained("org/flux", vae=fine, text_encoder=None).to("cuda")  #> names=image model=org/flux
mixed.vae.decode(latents)  #> call=image model=org/fine-vae
mixed.text_encoder(states)
mixed.transformer(latents)  #> call=image model=org/flux


def decode(path, vae):
    handed = FluxPipeline.from_pretrained("org/flux", vae=vae)  #> names=image model=org/flux
    return handed.vae.decode(path)  #> call=image model=?


swapped = StableDiffusionPipeline.from_pretrained("org/sd")  #> names=image model=org/sd
swapped.vae = fine
swapped.vae.decode(latents)  #> call=image model=org/fine-vae


class Guided(DiffusionPipeline):
    def __init__(self, unet, checker, text_encoder: CLIPTextModel, aligner: CLIPTextModel, tokenizer):
        super().__init__()
        self.register_modules(
            unet=unet, checker=checker, text_encoder=text_encoder, aligner=aligner, tokenizer=tokenizer
        )

    def encode_prompt(self, prompt):
        return self.text_encoder(self.tokenizer(prompt))  #> call=embedding model=?

    def __call__(self, prompt, steps):
        states = self.encode_prompt(prompt)
        self.aligner(states)  #> call=embedding model=?
        self.checker(states)
        return [self.unet(states, step) for step in range(steps)]  #> call=image model=? loop


class Inverted(StableDiffusionPipeline):
    def invert(self, image):
        latents = self.vae.encode(image).latent_dist  #> call=image model=?
        return self.unet(latents, 0, self.encode_prompt(""))  #> call=image model=? ; call=embedding model=?


inverted = Inverted.from_pretrained("org/sd")  #> names=image model=org/sd
inverted.__call__("a tree", num_inference_steps=4)  #> call=image model=org/sd


class Tiled(StableDiffusionPipeline):
    def __call__(self, image):
        return super().__call__(image=image)  #> call=image model=?


from nunchaku import NunchakuFluxTransformer2dModel, NunchakuT5EncoderModel

small = NunchakuFluxTransformer2dModel.from_pretrained("org/svdq-int4-flux")  #> names=image model=org/svdq-int4-flux
reader = NunchakuT5EncoderModel.from_pretrained("org/nunchaku-t5")  #> names=embedding model=org/nunchaku-t5
light = FluxPipeline.from_pretrained("org/flux", transformer=small, text_encoder_2=reader)  #> names=image model=org/flux
light.transformer(latents)  #> call=image model=org/svdq-int4-flux
light("a tree")  #> call=image model=org/flux
