import segmentation_models_pytorch as smp
import yolov5
from basicsr.archs.rrdbnet_arch import RRDBNet
from efficientnet_pytorch import EfficientNet
from gfpgan import GFPGANer
from imagebind import data
from imagebind.models import imagebind_model
from imagebind.models.imagebind_model import ModalityType
from realesrgan import RealESRGANer
from rembg import new_session, remove
from rfdetr import RFDETRBase, RFDETRSegLarge

larger = RealESRGANer(scale=4, model_path="RealESRGAN_x4plus.pth", model=RRDBNet(num_in_ch=3, num_out_ch=3), tile=0)  #> names=image-edit model=RealESRGAN_x4plus.pth
output, _ = larger.enhance(image, outscale=4)  #> call=image-edit model=RealESRGAN_x4plus.pth
faces = GFPGANer(model_path="GFPGANv1.4.pth", upscale=2, bg_upsampler=larger)  #> names=image-edit model=GFPGANv1.4.pth
_, _, restored = faces.enhance(image, has_aligned=False)  #> call=image-edit model=GFPGANv1.4.pth

remove(image)  #> call=image-edit model=u2net from=sdk-default
session = new_session("isnet-general-use")  #> names=image-edit model=isnet-general-use
for page in pages:
    remove(page, session=session)  #> call=image-edit model=isnet-general-use loop

bind = imagebind_model.imagebind_huge(pretrained=True)  #> names=embedding model=imagebind_huge from=sdk-default
bind.eval().to("cuda")
vectors = bind({ModalityType.TEXT: data.load_and_transform_text(["a dog"], "cuda")})  #> call=embedding model=imagebind_huge


class Judge:
    def __init__(self):
        self.net = EfficientNet.from_pretrained("efficientnet-b0", num_classes=10)  #> names=classification model=efficientnet-b0

    def __call__(self, image):
        return self.net.extract_features(image), self.net(image)  #> call=embedding model=efficientnet-b0 ; call=classification model=efficientnet-b0


unet = smp.Unet(encoder_name="efficientnet-b4", encoder_weights="imagenet", classes=1)  #> names=other model=efficientnet-b4
mask = unet(image)  #> call=other model=efficientnet-b4
smp.create_model("FPN", "resnext50_32x4d")  #> names=other model=resnext50_32x4d
loss = smp.losses.DiceLoss("binary")

detr = RFDETRBase()  #> names=other model=rf-detr-base.pth from=sdk-default
detr.train(dataset_dir="boats", epochs=10)  #> call=training model=rf-detr-base.pth
detr.predict(image, threshold=0.5)  #> call=other model=rf-detr-base.pth
RFDETRSegLarge(pretrain_weights="boats.pth").predict(image)  #> names=other model=boats.pth ; call=other model=boats.pth

yolo = yolov5.load("keremberke/yolov5m-license-plate")  #> names=other model=keremberke/yolov5m-license-plate
yolo.conf = 0.25
yolo(image, size=640).save("out")  #> call=other model=keremberke/yolov5m-license-plate
