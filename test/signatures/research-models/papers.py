import dac
import torch
from dall_e import load_model, map_pixels, unmap_pixels
from DeepPurpose import DTI, utils
from DeepPurpose import CompoundPred as models
from glide_text2im.download import load_checkpoint
from glide_text2im.model_creation import create_model_and_diffusion, model_and_diffusion_defaults
from point_e.diffusion.configs import DIFFUSION_CONFIGS, diffusion_from_config
from point_e.diffusion.sampler import PointCloudSampler
from point_e.models.configs import MODEL_CONFIGS, model_from_config
from shap_e.diffusion.sample import sample_latents
from shap_e.models.download import load_model as load_shape

options = model_and_diffusion_defaults()
model, diffusion = create_model_and_diffusion(**options)
model.eval()
model.to("cuda")
model.load_state_dict(load_checkpoint("base", "cuda"))


def model_fn(x_t, ts, **kwargs):
    return model(x_t, ts, **kwargs)  #> call=image model=?


samples = diffusion.p_sample_loop(model_fn, (1, 3, 64, 64), device="cuda")  #> call=image model=?
model.del_cache()

base = model_from_config(MODEL_CONFIGS["base40M-textvec"], "cuda")
sampler = PointCloudSampler(device="cuda", models=[base], diffusions=[diffusion_from_config(DIFFUSION_CONFIGS["base40M-textvec"])])
for x in sampler.sample_batch_progressive(batch_size=1, model_kwargs={}):  #> call=generation model=?
    pass
sampler.output_to_point_clouds(x)

text = load_shape("text300M", device="cuda")  #> names=generation model=text300M
latents = sample_latents(batch_size=1, model=text, diffusion=None)  #> call=generation model=text300M

enc = load_model("https://cdn.openai.com/dall-e/encoder.pkl", "cpu")  #> names=image model=https://cdn.openai.com/dall-e/encoder.pkl
z = enc(map_pixels(torch.zeros(1)))  #> call=image model=https://cdn.openai.com/dall-e/encoder.pkl
unmap_pixels(z)

codec = dac.DAC.load(dac.utils.download(model_type="44khz"))  #> names=other model=?
codec.to("cuda")
z, codes, latents, _, _ = codec.encode(codec.preprocess(None, 44100))  #> call=other model=?

affinity = DTI.model_pretrained(model="MPNN_CNN_BindingDB")  #> names=other model=MPNN_CNN_BindingDB
affinity.predict(utils.data_process([], [], [0], "MPNN", "CNN"))  #> call=other model=MPNN_CNN_BindingDB
fresh = models.model_initialize(**utils.generate_config(drug_encoding="Morgan"))
fresh.train([], [], [])  #> call=training model=?

from point_e.models.download import load_checkpoint

points = model_from_config(MODEL_CONFIGS["base40M-textvec"], "cpu")
points.load_state_dict(load_checkpoint("base40M-textvec", "cpu"))  #> names=other model=base40M-textvec
