from sahi import AutoDetectionModel
from sahi.predict import predict_fiftyone
from ultralytics import YOLO, YOLOE, YOLOWorld

YOLO()  #> names=other model=?
YOLOE()  #> names=other model=?
YOLOWorld()  #> names=other model=yolov8s-world.pt from=sdk-default

slices = AutoDetectionModel.from_pretrained(model_type="ultralytics", model_path="yolo11s.pt")  #> names=other model=yolo11s.pt
slices.perform_batch_inference(images)  #> call=other model=yolo11s.pt
slices.convert_original_predictions()
predict_fiftyone(model_path="yolo11s.pt", dataset_json_path="a.json")  #> call=other model=yolo11s.pt
