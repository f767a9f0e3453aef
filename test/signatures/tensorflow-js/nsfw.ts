import * as nsfwjs from 'nsfwjs';

const model = await nsfwjs.load('/models/mobilenet_v2/', { type: 'graph' }); //> names=classification model=/models/mobilenet_v2/
await model.classify(document.createElement('img'), 3); //> call=classification model=/models/mobilenet_v2/
model.dispose();
const standard = await nsfwjs.load(); //> names=classification model=?
await standard.classify(document.createElement('canvas')); //> call=classification model=?
