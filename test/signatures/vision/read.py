import easyocr
import mediapipe as mp
import timm
from deepface import DeepFace
from insightface.app import FaceAnalysis
from segment_anything import SamPredictor, sam_model_registry

backbone = timm.create_model("vit_base_patch16_224", pretrained=True, num_classes=0).eval()  #> names=classification model=vit_base_patch16_224
backbone(None)  #> call=classification model=vit_base_patch16_224
backbone.forward_features(None)  #> call=embedding model=vit_base_patch16_224
timm.list_models("vit*")

reader = easyocr.Reader(["en", "de"], gpu=False)  #> names=other model=?
reader.readtext("sign.png", detail=0)  #> call=other model=?

sam = sam_model_registry["vit_h"](checkpoint="sam_vit_h_4b8939.pth")  #> names=other model=sam_vit_h_4b8939.pth
predictor = SamPredictor(sam)
predictor.set_image(None)  #> call=other model=sam_vit_h_4b8939.pth
predictor.predict(point_coords=None)  #> call=other model=sam_vit_h_4b8939.pth

faces = FaceAnalysis(name="buffalo_l")  #> names=other model=buffalo_l
faces.prepare(ctx_id=0)
faces.get(None)  #> call=other model=buffalo_l
DeepFace.verify("a.jpg", "b.jpg")  #> call=embedding model=VGG-Face from=sdk-default
DeepFace.represent("a.jpg", model_name="Facenet512")  #> call=embedding model=Facenet512

with mp.solutions.hands.Hands(max_num_hands=1) as hands:  #> names=other model=?
    hands.process(None)  #> call=other model=?
mp.solutions.drawing_utils.draw_landmarks(None, None)

from controlnet_aux import CannyDetector, OpenposeDetector

pose = OpenposeDetector.from_pretrained("lllyasviel/ControlNet")  #> names=other model=lllyasviel/ControlNet
pose(None)  #> call=other model=lllyasviel/ControlNet
CannyDetector()(None)

from ram import get_transform, inference_ram
from ram.models import ram_plus
from rapidocr_onnxruntime import RapidOCR

signs = RapidOCR()  #> names=other model=?
result, elapse = signs("sign.png")  #> call=other model=?

tags = ram_plus(pretrained="ram_plus_swin_large_14m.pth", image_size=384, vit="swin_l").eval()  #> names=classification model=ram_plus_swin_large_14m.pth
shown = get_transform(image_size=384)(None)
inference_ram(shown, tags)  #> call=classification model=ram_plus_swin_large_14m.pth

sam.image_encoder(None)  #> call=other model=sam_vit_h_4b8939.pth
predictor.model.mask_decoder(image_embeddings=None)  #> call=other model=sam_vit_h_4b8939.pth
