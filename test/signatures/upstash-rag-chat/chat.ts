import { RAGChat, openai, upstash } from '@upstash/rag-chat';
import { openai as other } from '@ai-sdk/openai';

const ragChat = new RAGChat({ model: upstash('meta-llama/Meta-Llama-3-8B-Instruct') }); //> names=chat model=meta-llama/Meta-Llama-3-8B-Instruct
await ragChat.chat('How high is it?', { streaming: true }); //> call=chat model=meta-llama/Meta-Llama-3-8B-Instruct
await ragChat.context.add('It is high.');
await ragChat.history.getMessages({ amount: 10 });
await new RAGChat({ model: openai('gpt-4-turbo') }).chat('Why?'); //> names=chat model=gpt-4-turbo ; call=chat model=gpt-4-turbo
await new RAGChat({ model: other('gpt-4o') }).chat('Why?'); //> names=chat model=gpt-4o ; call=chat model=gpt-4o
await new RAGChat().chat('Why?'); //> call=chat model=?

// Its models are those of LangChain.
await upstash('meta-llama/Meta-Llama-3-8B-Instruct').invoke('How high is it?'); //> names=chat model=meta-llama/Meta-Llama-3-8B-Instruct ; call=chat model=meta-llama/Meta-Llama-3-8B-Instruct
await other('gpt-4o').invoke('How high is it?'); //> names=chat model=gpt-4o
