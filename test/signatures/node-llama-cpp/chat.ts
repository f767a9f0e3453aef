import path from 'node:path';
import { LlamaChatSession, LlamaCompletion, LlamaContext, LlamaModel, getLlama, resolveModelFile } from 'node-llama-cpp';

const llama = await getLlama();
const model = await llama.loadModel({ modelPath: 'models/llama-3-8b.Q4_K_M.gguf' }); //> names=generation model=models/llama-3-8b.Q4_K_M.gguf
const context = await model.createContext({ contextSize: 4096 });
const session = new LlamaChatSession({ contextSequence: context.getSequence() });
const answer = await session.prompt('Hi there', { maxTokens: 200 }); //> call=chat model=models/llama-3-8b.Q4_K_M.gguf max=200
model.tokenize(answer);

const completion = new LlamaCompletion({ contextSequence: context.getSequence() });
await completion.generateCompletion('const x ='); //> call=completion model=models/llama-3-8b.Q4_K_M.gguf

const embedder = await model.createEmbeddingContext();
await embedder.getEmbeddingFor('text'); //> call=embedding model=models/llama-3-8b.Q4_K_M.gguf
const ranker = await model.createRankingContext();
await ranker.rankAndSort('query', ['a', 'b']); //> call=rerank model=models/llama-3-8b.Q4_K_M.gguf

const old = new LlamaModel({ modelPath: path.join(import.meta.dirname, 'old.gguf') }); //> names=generation model=?
const oldSession = new LlamaChatSession({ context: new LlamaContext({ model: old }) });
await oldSession.prompt('Hello'); //> call=chat model=?

const modelPath = await resolveModelFile('hf:user/gemma-2-2b-it-GGUF:Q4_K_M', path.join(process.cwd(), 'models'));
await llama.loadModel({ modelPath }); //> names=generation model=hf:user/gemma-2-2b-it-GGUF:Q4_K_M
