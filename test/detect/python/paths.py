"""Places of models on the disk: files are told where all of their parts are known."""
import os
from pathlib import Path

from transformers import AutoModel
from ultralytics import YOLO

FOLDER = "checkpoints"
HUB = "facebook/opt-125m"

YOLO(os.path.join(FOLDER, "yolov8n.pt"))  #> names=other model=checkpoints/yolov8n.pt
YOLO(str(Path(FOLDER) / "yolov8n.pt"))  #> names=other model=checkpoints/yolov8n.pt
YOLO(Path("a", "b") / "c" / "yolov8n.pt")  #> names=other model=a/b/c/yolov8n.pt
YOLO(str(Path(__file__).parent / "yolov8n.pt"))  #> names=other model=?
YOLO(os.path.join(os.path.expanduser("~"), "yolov8n.pt"))  #> names=other model=?
YOLO(os.path.join(os.getcwd(), "yolov8n.pt"))  #> names=other model=?
AutoModel.from_pretrained(os.path.join(".", "tuned", os.path.basename(HUB)))  #> names=embedding model=?
AutoModel.from_pretrained("./tuned/" + HUB.rsplit("/", 1)[-1])  #> names=embedding model=./tuned/opt-125m
AutoModel.from_pretrained(HUB.removeprefix("facebook/"))  #> names=embedding model=opt-125m
half = 512 / 2


def load(folder, name="opt-125m"):
    AutoModel.from_pretrained(os.path.join(folder, name))  #> names=embedding model=?
    AutoModel.from_pretrained(os.path.join("facebook", name))  #> names=embedding model=?
