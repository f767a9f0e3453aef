import { anthropic } from '@llamaindex/anthropic';
import { openai, OpenAIEmbedding } from '@llamaindex/openai';
import { agent } from '@llamaindex/workflow';
import { ContextChatEngine, Document, OpenAI, OpenAIAgent, Settings, SummaryIndex, VectorStoreIndex, serviceContextFromDefaults } from 'llamaindex';

Settings.llm = openai({ model: 'gpt-4o-mini', maxTokens: 256 }); //> names=chat model=gpt-4o-mini max=256
Settings.embedModel = new OpenAIEmbedding({ model: 'text-embedding-3-small' }); //> names=embedding model=text-embedding-3-small

const documents = [new Document({ text: 'a' })];
const index = await VectorStoreIndex.fromDocuments(documents); //> call=embedding model=text-embedding-3-small
const engine = index.asQueryEngine();
await engine.query({ query: 'what?' }); //> call=chat model=gpt-4o-mini
await index.asRetriever({ similarityTopK: 3 }).retrieve({ query: 'what?' }); //> call=embedding model=text-embedding-3-small
await index.asChatEngine().chat({ message: 'hi' }); //> call=chat model=gpt-4o-mini
const summary = await SummaryIndex.fromDocuments(documents);
await summary.asQueryEngine().query({ query: 'sum up' }); //> call=chat model=gpt-4o-mini

const llm = new OpenAI({ temperature: 0 }); //> names=chat model=?
await llm.chat({ messages: [{ role: 'user', content: 'hi' }] }); //> call=chat model=?
const claude = anthropic({ model: 'claude-3-5-sonnet' }); //> names=chat model=claude-3-5-sonnet
await claude.complete({ prompt: 'Once' }); //> call=completion model=claude-3-5-sonnet
await agent({ llm: claude, tools: [] }).run('task'); //> call=chat model=claude-3-5-sonnet
await new OpenAIAgent({ tools: [] }).chat({ message: 'hi' }); //> call=chat model=gpt-4o-mini
serviceContextFromDefaults({ chunkSize: 512 });

const chosen = await Settings.withLLM(claude, async () => new ContextChatEngine({ retriever: index.asRetriever(), chatModel: claude }));
await Settings.withCallbackManager(manager, () => chosen.chat({ message: 'what?' })); //> call=chat model=claude-3-5-sonnet
