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
YOLO()  #> names=other model=yolo11n.pt from=sdk-default
