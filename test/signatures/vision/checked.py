from deepface import DeepFace
from doctr.models import layout_predictor
from paddleocr import TextRecognition
from sam2.build_sam import build_sam2_video_predictor_hf

DeepFace.verify("a.jpg", "b.jpg", "ArcFace")  #> call=embedding model=ArcFace
DeepFace.represent("a.jpg", "Facenet")  #> call=embedding model=Facenet
film = build_sam2_video_predictor_hf("facebook/sam2-hiera-large")  #> names=other model=facebook/sam2-hiera-large
film.propagate_in_video(state)  #> call=other model=facebook/sam2-hiera-large
TextRecognition(model_name="PP-OCRv5_server_rec").predict("a.png")  #> names=other model=PP-OCRv5_server_rec ; call=other model=PP-OCRv5_server_rec
layout_predictor("lw_detr_s", pretrained=True)(pages)  #> names=other model=lw_detr_s ; call=other model=lw_detr_s
