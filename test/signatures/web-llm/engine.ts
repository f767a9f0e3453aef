import * as webllm from '@mlc-ai/web-llm';
import { CreateMLCEngine, CreateWebWorkerMLCEngine, MLCEngine } from '@mlc-ai/web-llm';

const selected = 'Llama-3.1-8B-Instruct-q4f32_1-MLC';
const engine = await CreateMLCEngine(selected, { initProgressCallback: console.log }); //> names=chat model=Llama-3.1-8B-Instruct-q4f32_1-MLC
const reply = await engine.chat.completions.create({ messages: [{ role: 'user', content: 'hi' }], max_tokens: 90 }); //> call=chat model=Llama-3.1-8B-Instruct-q4f32_1-MLC max=90
console.log(reply, await engine.getMessage());
await engine.resetChat();

const remote = await CreateWebWorkerMLCEngine(new Worker('worker.js'), 'Phi-3-mini-4k-instruct-q4f16_1-MLC'); //> names=chat model=Phi-3-mini-4k-instruct-q4f16_1-MLC
await remote.completions.create({ prompt: 'a' }); //> call=completion model=Phi-3-mini-4k-instruct-q4f16_1-MLC

const late = new MLCEngine();
await late.reload('gemma-2-2b-it-q4f16_1-MLC'); //> names=chat model=gemma-2-2b-it-q4f16_1-MLC
await late.chat.completions.create({ messages: [] }); //> call=chat model=?
webllm.prebuiltAppConfig.model_list.map(record => record.model_id);
