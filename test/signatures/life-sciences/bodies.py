import torchxrayvision as xrv
from totalsegmentator.python_api import totalsegmentator

model = xrv.models.DenseNet(weights="densenet121-res224-all")  #> names=classification model=densenet121-res224-all
model.eval().cuda()
outputs = model(xrv.datasets.normalize(image, 255)[None])  #> call=classification model=densenet121-res224-all
vectors = model.features(image)  #> call=embedding model=densenet121-res224-all
xrv.utils.load_image("a.png")

totalsegmentator("ct.nii.gz", "out")  #> call=other model=total from=sdk-default
for scan in scans:
    totalsegmentator(scan, "out", task="lung_vessels", fast=False)  #> call=other model=lung_vessels loop
