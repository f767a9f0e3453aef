const brain = require('brain.js');

const net = new brain.NeuralNetwork({ hiddenLayers: [3] });
net.train([{ input: [0, 1], output: [1] }]); //> call=training model=?
const output = net.run([1, 0]); //> call=other model=?
const series = new brain.recurrent.LSTMTimeStep();
series.forecast([1, 2, 3], 2); //> call=other model=?
const saved = net.toJSON();
net.fromJSON(saved);
console.log(output, brain.likely([1, 0], net));
