import torch
import torchvision
from torchvision import models, transforms
from torchvision.models import ResNet50_Weights, resnet50

resize = transforms.Resize(256)
backbone = resnet50(weights=ResNet50_Weights.DEFAULT).to("cuda")  #> names=classification model=resnet50
backbone.fc = torch.nn.Linear(2048, 10)
backbone(resize(torch.zeros(1, 3, 224, 224)))  #> call=classification model=resnet50
vgg = models.vgg16(pretrained=True)  #> names=classification model=vgg16
named = torchvision.models.get_model("vit_b_16", weights="DEFAULT")  #> names=classification model=vit_b_16
boxes = torchvision.models.detection.fasterrcnn_resnet50_fpn(weights="DEFAULT")  #> names=other model=fasterrcnn_resnet50_fpn
boxes.eval()
boxes([torch.zeros(3, 300, 300)])  #> call=other model=fasterrcnn_resnet50_fpn
models.list_models()
