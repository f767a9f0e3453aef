import ml5 from 'ml5';

const classifier = ml5.imageClassifier('MobileNet', ready); //> names=classification model=MobileNet

function ready() {
  classifier.classify(document.querySelector('img'), (error, results) => console.log(error, results)); //> call=classification model=MobileNet
}

const network = ml5.neuralNetwork({ inputs: 2, outputs: ['x'], task: 'classification' });
network.addData([1, 2], ['a']);
network.normalizeData();
network.train({ epochs: 32 }, () => network.classify([1, 2])); //> call=training model=? ; call=classification model=?
const trained = ml5.neuralNetwork({ task: 'classification', modelUrl: 'models/gestures/model.json' }); //> names=classification model=models/gestures/model.json
trained.classify([1, 2]); //> call=classification model=models/gestures/model.json
network.load('models/poses/model.json', ready); //> names=classification model=models/poses/model.json
network.load({ model: 'models/poses/model.json', weights: 'models/poses/model.weights.bin' }, ready); //> names=classification model=models/poses/model.json
