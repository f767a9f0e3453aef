import ollama, { Ollama } from 'ollama';
import browser from 'ollama/browser';

const model = 'llama3.1:8b';
await ollama.chat({ model, messages: [] }); //> call=chat model=llama3.1:8b
await ollama.generate({ model: 'llama3.2', prompt: 'x', options: { num_predict: 4 } }); //> call=completion model=llama3.2 max=4
await new Ollama({ host: 'http://gpu:11434' }).embed({ model: 'all-minilm', input: 'x' }); //> call=embedding model=all-minilm
await browser.chat({ model: 'qwen3', messages: [] }); //> call=chat model=qwen3
await ollama.pull({ model });
ollama.abort();
