import depth_pro
import torch
from depth_anything_v2.dpt import DepthAnythingV2
from dust3r.image_pairs import make_pairs
from dust3r.inference import inference
from dust3r.model import AsymmetricCroCo3DStereo
from lightglue import SIFT, LightGlue, SuperPoint
from lightglue.utils import load_image, rbd

model, transform = depth_pro.create_model_and_transforms()  #> names=other model=?
model.eval()
image, _, focal = depth_pro.load_rgb("a.jpg")
depth = model.infer(transform(image), f_px=focal)["depth"]  #> call=other model=?

anything = DepthAnythingV2(encoder="vitl", features=256)
anything.load_state_dict(torch.load("depth_anything_v2_vitl.pth", map_location="cpu"))
anything = anything.to("cuda").eval()
for frame in frames:
    anything.infer_image(frame, 518)  #> call=other model=? loop

extractor = SuperPoint(max_num_keypoints=2048).eval().cuda()  #> names=other model=?
matcher = LightGlue(features="superpoint").eval().cuda()  #> names=other model=?
points = [extractor.extract(load_image(path)) for path in ["a.jpg", "b.jpg"]]  #> call=other model=? loop
matches = rbd(matcher({"image0": points[0], "image1": points[1]}))  #> call=other model=?
SIFT(max_num_keypoints=2048)

pair = AsymmetricCroCo3DStereo.from_pretrained("naver/DUSt3R_ViTLarge_BaseDecoder_512_dpt").to("cuda")  #> names=other model=naver/DUSt3R_ViTLarge_BaseDecoder_512_dpt
inference(make_pairs([image]), pair, "cuda", batch_size=1)  #> call=other model=naver/DUSt3R_ViTLarge_BaseDecoder_512_dpt
