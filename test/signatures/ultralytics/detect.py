import cv2
from ultralytics import YOLO, RTDETR

model = YOLO("yolov8n.pt")  #> names=other model=yolov8n.pt
results = model("bus.jpg", imgsz=640)  #> call=other model=yolov8n.pt
model.train(data="coco8.yaml", epochs=100)  #> call=training model=yolov8n.pt
model.val()  #> call=other model=yolov8n.pt
model.export(format="onnx")

capture = cv2.VideoCapture(0)
while capture.isOpened():
    ok, frame = capture.read()
    model.track(frame, persist=True)  #> call=other model=yolov8n.pt loop

RTDETR().predict("bus.jpg")  #> call=other model=rtdetr-l.pt ; names=other model=rtdetr-l.pt from=sdk-default
YOLO()  #> names=other model=?

from autodistill.detection import CaptionOntology
from autodistill_grounded_sam import GroundedSAM
from autodistill_yolov8 import YOLOv8

teacher = GroundedSAM(ontology=CaptionOntology({"milk bottle": "bottle"}))  #> names=other model=?
teacher.label(input_folder="images", output_folder="labelled")  #> call=other model=?
pupil = YOLOv8("yolov8n.pt")  #> names=other model=yolov8n.pt
pupil.train("labelled/data.yaml", epochs=50)  #> call=training model=yolov8n.pt
pupil.predict("a.jpg", confidence=0.5)  #> call=other model=yolov8n.pt

from sahi import AutoDetectionModel
from sahi.predict import get_sliced_prediction
from ultralytics import solutions

gym = solutions.AIGym(kpts=[5, 7, 9], model="yolo11n-pose.pt")  #> names=other model=yolo11n-pose.pt
gym(None)  #> call=other model=yolo11n-pose.pt
counter = solutions.ObjectCounter(names={}, view_img=True)
counter.start_counting(None, [])
sliced = AutoDetectionModel.from_pretrained(model_type="ultralytics", model_path="yolov8n.pt")  #> names=other model=yolov8n.pt
get_sliced_prediction("x.jpg", sliced, slice_height=256)  #> call=other model=yolov8n.pt

from ultralytics import YOLOv10

tenth = YOLOv10("weights/yolov10n.pt")  #> names=other model=weights/yolov10n.pt
tenth(source="x.jpg", conf=0.25)  #> call=other model=weights/yolov10n.pt
YOLOv10.from_pretrained("jameslahm/yolov10x").predict("x.jpg")  #> names=other model=jameslahm/yolov10x ; call=other model=jameslahm/yolov10x
