import cv2
from detectron2.config import get_cfg
from detectron2.engine import DefaultPredictor, DefaultTrainer
from inference_sdk import InferenceHTTPClient
from mmdet.apis import DetInferencer, inference_detector, init_detector
from openvino.runtime import Core
from roboflow import Roboflow

cfg = get_cfg()
predictor = DefaultPredictor(cfg)  #> names=other model=?
predictor(cv2.imread("a.png"))  #> call=other model=?
trainer = DefaultTrainer(cfg)
trainer.resume_or_load(resume=False)
trainer.train()  #> call=training model=?

model = init_detector("config.py", "checkpoint.pth", device="cpu")  #> names=other model=checkpoint.pth
inference_detector(model, "a.png")  #> call=other model=checkpoint.pth
DetInferencer("rtmdet_tiny")("a.png")  #> names=other model=rtmdet_tiny ; call=other model=rtmdet_tiny

version = Roboflow(api_key="k").workspace("w").project("p").version(1)
version.model.predict("a.jpg", confidence=40).json()  #> call=other model=?
version.download("yolov8")
client = InferenceHTTPClient(api_url="https://detect.roboflow.com", api_key="k")
client.infer("a.jpg", model_id="rock-paper-scissors/11")  #> call=other model=rock-paper-scissors/11

net = cv2.dnn.readNetFromCaffe("deploy.prototxt", "weights.caffemodel")  #> names=other model=weights.caffemodel
net.setInput(cv2.dnn.blobFromImage(cv2.imread("a.png")))
net.forward()  #> call=other model=weights.caffemodel
cv2.dnn.readNetFromONNX("a.onnx").forward()  #> names=other model=a.onnx ; call=other model=a.onnx
cv2.CascadeClassifier("a.xml").detectMultiScale(1)

core = Core()
compiled = core.compile_model(core.read_model("a.xml"), "CPU")  #> names=other model=a.xml
compiled([1])[0]  #> call=other model=a.xml
direct = core.compile_model("b.xml", "CPU")
direct.create_infer_request().infer([1])  #> call=other model=b.xml

from inference import get_model

local = get_model(model_id="yolov8n-640", api_key="k")  #> names=other model=yolov8n-640
local.infer("cat.jpg")  #> call=other model=yolov8n-640
get_model("own").infer("cat.jpg")

from inference.models import YOLOWorld

YOLOWorld(model_id="yolo_world/l").infer("cat.jpg", text=["cat"])  #> names=other model=yolo_world/l ; call=other model=yolo_world/l
