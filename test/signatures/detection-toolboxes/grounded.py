from groundingdino.util.inference import Model, annotate, load_image, load_model, predict

model = load_model("GroundingDINO_SwinT_OGC.py", "groundingdino_swint_ogc.pth")  #> names=other model=groundingdino_swint_ogc.pth
source, image = load_image("a.png")
boxes, logits, phrases = predict(model=model, image=image, caption="chair", box_threshold=0.35)  #> call=other model=groundingdino_swint_ogc.pth
annotate(image_source=source, boxes=boxes, logits=logits, phrases=phrases)
Model(model_config_path="c.py", model_checkpoint_path="w.pth").predict_with_caption(image, "chair")  #> names=other model=w.pth ; call=other model=w.pth
