from cellpose import io, models, plot, train
from csbdeep.utils import normalize
from stardist.models import Config2D, StarDist2D

cyto = models.Cellpose(gpu=True, model_type="cyto")  #> names=other model=cyto
masks, flows, styles, diams = cyto.eval(images, diameter=None, channels=[0, 0])  #> call=other model=cyto
own = models.CellposeModel(gpu=True, pretrained_model="models/mine")  #> names=other model=models/mine
for image in images:
    own.eval(image)  #> call=other model=models/mine loop
path, losses = train.train_seg(own.net, train_data=images)  #> call=training model=?
io.save_masks(images, masks, flows, "a.png")
plot.show_segmentation(None, images[0], masks[0], flows[0])

stars = StarDist2D.from_pretrained("2D_versatile_fluo")  #> names=other model=2D_versatile_fluo
labels, _ = stars.predict_instances(normalize(images[0]))  #> call=other model=2D_versatile_fluo
fresh = StarDist2D(Config2D(n_rays=32), name="stardist", basedir="models")
fresh.train(images, masks, validation_data=(images, masks))  #> call=training model=?
fresh.optimize_thresholds(images, masks)
