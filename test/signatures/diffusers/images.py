import torch
from diffusers import (
    AutoencoderKL,
    AutoPipelineForInpainting,
    ControlNetModel,
    DDIMScheduler,
    DiffusionPipeline,
    DPMSolverMultistepScheduler,
    FluxPipeline,
    StableDiffusionImg2ImgPipeline,
    StableDiffusionPipeline,
    StableDiffusionXLControlNetPipeline,
    UNet2DConditionModel,
    WanPipeline,
)

pipe = StableDiffusionPipeline.from_pretrained("runwayml/stable-diffusion-v1-5", torch_dtype=torch.float16)  #> names=image model=runwayml/stable-diffusion-v1-5
pipe = pipe.to("cuda")
pipe.scheduler = DPMSolverMultistepScheduler.from_config(pipe.scheduler.config)
pipe.enable_attention_slicing()
image = pipe("an astronaut riding a horse", num_inference_steps=25).images[0]  #> call=image model=runwayml/stable-diffusion-v1-5

edit = StableDiffusionImg2ImgPipeline.from_pretrained("stabilityai/stable-diffusion-2-1")  #> names=image-edit model=stabilityai/stable-diffusion-2-1
edit(prompt="in oil", image=image, strength=0.6)  #> call=image-edit model=stabilityai/stable-diffusion-2-1
AutoPipelineForInpainting.from_pretrained("kandinsky-community/kandinsky-2-2-decoder-inpaint")  #> names=image-edit model=kandinsky-community/kandinsky-2-2-decoder-inpaint

flux = FluxPipeline.from_pretrained("black-forest-labs/FLUX.1-dev")  #> names=image model=black-forest-labs/FLUX.1-dev
flux.enable_model_cpu_offload()
flux("a lighthouse", height=768, width=1360)  #> call=image model=black-forest-labs/FLUX.1-dev
film = WanPipeline.from_pretrained("Wan-AI/Wan2.1-T2V-1.3B-Diffusers")  #> names=video model=Wan-AI/Wan2.1-T2V-1.3B-Diffusers
film(prompt="waves", num_frames=81)  #> call=video model=Wan-AI/Wan2.1-T2V-1.3B-Diffusers

control = ControlNetModel.from_pretrained("diffusers/controlnet-canny-sdxl-1.0")  #> names=image model=diffusers/controlnet-canny-sdxl-1.0
vae = AutoencoderKL.from_pretrained("madebyollin/sdxl-vae-fp16-fix")  #> names=image model=madebyollin/sdxl-vae-fp16-fix
drawn = StableDiffusionXLControlNetPipeline.from_pretrained("stabilityai/stable-diffusion-xl-base-1.0", controlnet=control, vae=vae)  #> names=image model=stabilityai/stable-diffusion-xl-base-1.0
single = DiffusionPipeline.from_single_file("models/dreamshaper.safetensors")  #> names=image model=models/dreamshaper.safetensors

unet = UNet2DConditionModel.from_pretrained("runwayml/stable-diffusion-v1-5", subfolder="unet")  #> names=image model=runwayml/stable-diffusion-v1-5
noise = DDIMScheduler.from_pretrained("runwayml/stable-diffusion-v1-5", subfolder="scheduler")
for step in noise.timesteps:
    predicted = unet(torch.zeros(1), step, None).sample  #> call=image model=runwayml/stable-diffusion-v1-5 loop
    noise.step(predicted, step, torch.zeros(1))
vae.decode(torch.zeros(1)).sample  #> call=image model=madebyollin/sdxl-vae-fp16-fix
