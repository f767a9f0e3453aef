import type { Sdk } from './sdk.ts';

const networks =
  '{NeuralNetwork,NeuralNetworkGPU,FeedForward,AE,Recurrent,{RNN,LSTM,GRU}TimeStep,recurrent.{RNN,LSTM,GRU}{,TimeStep}}()';

/** Small networks that a page or script trains itself; also as the global `brain` of a page without modules. */
export const brainJs: Sdk = {
  id: 'brain-js',
  docs: ['https://brain.js.org/', 'https://github.com/BrainJS/brain.js/tree/master/src'],
  source: ['BrainJS/brain.js 2024-07-09'],
  local: true,
  kinds: {
    network: {
      from: { javascript: [`brain.js#{,default.}${networks}`, `global#brain.${networks}`] },
      calls: [
        { path: '{train,trainAsync}', runs: 'training' },
        { path: '{run,forecast}', runs: 'other' },
      ],
    },
  },
};
