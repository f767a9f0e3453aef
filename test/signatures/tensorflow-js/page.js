// A page that loads the libraries with script tags: they are globals.
let model;

async function start() {
  model = await tf.loadLayersModel('model/model.json'); //> names=other model=model/model.json
  const detector = await cocoSsd.load(); //> names=other model=lite_mobilenet_v2 from=sdk-default
  await detector.detect(document.getElementById('frame')); //> call=other model=lite_mobilenet_v2
  return model.predict(tf.zeros([1, 4])); //> call=other model=model/model.json
}

start();
