import { Chat, LMStudioClient } from '@lmstudio/sdk';

const client = new LMStudioClient();
const model = await client.llm.model('qwen/qwen3-4b-2507'); //> names=chat model=qwen/qwen3-4b-2507
await model.respond('x'); //> call=chat model=qwen/qwen3-4b-2507
await model.complete('x'); //> call=completion model=qwen/qwen3-4b-2507
await model.act('x', []); //> call=chat model=qwen/qwen3-4b-2507
const embedder = await client.embedding.model('nomic-embed-text-v1.5'); //> names=embedding model=nomic-embed-text-v1.5
await embedder.embed('x'); //> call=embedding model=nomic-embed-text-v1.5
await model.tokenize('x');
await client.system.listDownloadedModels();
Chat.from('x');
