// What a promise comes to, whatever was hung onto it.
import OpenAI from 'openai';
import { pipeline } from '@huggingface/transformers';

const transcriber = await pipeline('automatic-speech-recognition', 'onnx-community/moonshine-base-ONNX').catch(error => { //> names=stt model=onnx-community/moonshine-base-ONNX
  throw error;
});
let chain = Promise.resolve();
const transcribe = async buffer => await (chain = chain.then(() => transcriber(buffer))); //> call=stt model=onnx-community/moonshine-base-ONNX

const makeClient = async () => new OpenAI();
const client = await makeClient().finally(() => console.log('made'));
await client.responses.create({ model: 'gpt-4o', input: '' }); //> call=chat model=gpt-4o

const settings = await makeSettings().then(() => ({ model: 'gpt-4o-mini' }));
await client.responses.create({ model: settings.model, input: '' }); //> call=chat model=gpt-4o-mini

const pick = ({ responses }) => responses;
const responses = await makeClient().then(pick);
await responses.create({ model: 'o3', input: '' }); //> call=chat model=o3

const read = await fetch('/settings').then(answer => answer.json());
await client.responses.create({ model: read.model, input: '' }); //> call=chat model=?
const old = await pipeline('text-generation', 'gpt2').then(made => made.dispose()); //> names=generation model=gpt2
await old('x');
