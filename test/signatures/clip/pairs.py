import clip
import open_clip
import torch

model, preprocess = clip.load("ViT-B/32", device="cpu")  #> names=embedding model=ViT-B/32
text = clip.tokenize(["a dog", "a cat"])
with torch.no_grad():
    features = model.encode_text(text)  #> call=embedding model=ViT-B/32
    logits, _ = model(preprocess(None).unsqueeze(0), text)  #> call=embedding model=ViT-B/32

net, _, transform = open_clip.create_model_and_transforms("ViT-B-32", pretrained="laion2b_s34b_b79k")  #> names=embedding model=ViT-B-32
tokenizer = open_clip.get_tokenizer("ViT-B-32")
net.encode_image(transform(None))  #> call=embedding model=ViT-B-32
open_clip.list_pretrained()

import clip as parted

seen, _ = parted.load("RN50")  #> names=embedding model=RN50
seen.visual(None)  #> call=embedding model=RN50
