import type { MultiRetrievalQAChain } from '@langchain/classic/chains';
import { HNSWLib } from '@langchain/community/vectorstores/hnswlib';
import { StringOutputParser } from '@langchain/core/output_parsers';
import { ChatPromptTemplate, PromptTemplate } from '@langchain/core/prompts';
import { RunnableLambda, RunnablePassthrough, RunnableSequence } from '@langchain/core/runnables';
import { ChatOpenAI, OpenAIEmbeddings } from '@langchain/openai';
import { PineconeStore } from '@langchain/pinecone';
import { AgentExecutor, createOpenAIFunctionsAgent, initializeAgentExecutorWithOptions } from 'langchain/agents';
import { ConversationalRetrievalQAChain, LLMChain, RetrievalQAChain, loadQAStuffChain } from 'langchain/chains';
import { createStuffDocumentsChain } from 'langchain/chains/combine_documents';
import { createRetrievalChain } from 'langchain/chains/retrieval';
import { RecursiveCharacterTextSplitter } from 'langchain/text_splitter';
import { MemoryVectorStore } from 'langchain/vectorstores/memory';
import { Calculator } from 'langchain/tools/calculator';

const llm = new ChatOpenAI({ model: 'gpt-4o-mini' }); //> names=chat model=gpt-4o-mini
const prompt = ChatPromptTemplate.fromMessages([['human', '{question}']]);
await prompt.invoke({ question: 'q' });
const chain = prompt.pipe(llm).pipe(new StringOutputParser());
await chain.invoke({ question: 'why?' }); //> call=chat model=gpt-4o-mini
const sequence = RunnableSequence.from([{ question: new RunnablePassthrough() }, prompt, llm, new StringOutputParser()]);
await sequence.stream('why?'); //> call=chat model=gpt-4o-mini
await RunnableLambda.from((text: string) => text.length).invoke('abc');
await RunnableSequence.from([prompt, new StringOutputParser()]).invoke({ question: 'q' });

const docs = await new RecursiveCharacterTextSplitter({ chunkSize: 500 }).splitDocuments([]);
const embeddings = new OpenAIEmbeddings({ model: 'text-embedding-3-small' }); //> names=embedding model=text-embedding-3-small
const store = await MemoryVectorStore.fromDocuments(docs, embeddings); //> call=embedding model=text-embedding-3-small
await HNSWLib.fromTexts(['a'], [{}], embeddings); //> call=embedding model=text-embedding-3-small
const loaded = await HNSWLib.load('dir', embeddings);
await loaded.similaritySearch('q', 2); //> call=embedding model=text-embedding-3-small
await loaded.similaritySearchVectorWithScore([0.1], 2);
const existing = await PineconeStore.fromExistingIndex(embeddings, { pineconeIndex: undefined });
await existing.asRetriever().invoke('q'); //> call=embedding model=text-embedding-3-small
await new MemoryVectorStore(embeddings).addDocuments(docs); //> call=embedding model=text-embedding-3-small

const rag = RunnableSequence.from([
  { context: store.asRetriever().pipe(found => found.map(doc => doc.pageContent).join()), question: new RunnablePassthrough() },
  prompt,
  llm,
]);
await rag.invoke('q'); //> call=chat model=gpt-4o-mini

await new LLMChain({ llm, prompt }).call({ question: 'q' }); //> call=chat model=gpt-4o-mini
await RetrievalQAChain.fromLLM(llm, store.asRetriever()).call({ query: 'q' }); //> call=chat model=gpt-4o-mini
const conversation = ConversationalRetrievalQAChain.fromLLM(llm, store.asRetriever(), { qaTemplate: 't' });
await conversation.call({ question: 'q', chat_history: [] }); //> call=chat model=gpt-4o-mini
await loadQAStuffChain(llm).invoke({ input_documents: docs, question: 'q' }); //> call=chat model=gpt-4o-mini
const combineDocsChain = await createStuffDocumentsChain({ llm, prompt: PromptTemplate.fromTemplate('{context}') });
const retrieval = await createRetrievalChain({ retriever: store.asRetriever(), combineDocsChain });
await retrieval.invoke({ input: 'q' }); //> call=chat model=gpt-4o-mini

const tools = [new Calculator()];
const agent = await initializeAgentExecutorWithOptions(tools, llm, { agentType: 'zero-shot-react-description' });
await agent.call({ input: '2+2' }); //> call=chat model=gpt-4o-mini
const functions = await createOpenAIFunctionsAgent({ llm, tools, prompt });
await new AgentExecutor({ agent: functions, tools }).invoke({ input: '2+2' }); //> call=chat model=gpt-4o-mini
await tools[0]?.invoke('2+2');

function restored(instance: unknown) {
  const chain = instance as MultiRetrievalQAChain;
  return chain.call({ input: 'x' }); //> call=chat model=?
}
restored(undefined);

import { createOpenAIFnRunnable } from 'langchain/chains/openai_functions';
import { createMetadataTagger } from 'langchain/document_transformers/openai_functions';
import { loadEvaluator } from 'langchain/evaluation';
import { OpenAIEmbeddings as Embeddings } from '@langchain/openai';
import { ChatOpenAI as Chat } from '@langchain/openai';

const asked = new Chat({ model: 'gpt-4o' }); //> names=chat model=gpt-4o
await createOpenAIFnRunnable({ functions: [], llm: asked, prompt: undefined }).invoke({ input: 'x' }); //> call=chat model=gpt-4o
await createMetadataTagger({ type: 'object' }, { llm: asked }).transformDocuments([]); //> call=chat model=gpt-4o
const judged = await loadEvaluator('criteria', { llm: asked });
await judged.evaluateStrings({ prediction: 'a', input: 'b' }); //> call=chat model=gpt-4o
const far = await loadEvaluator('embedding_distance', { embedding: new Embeddings({ model: 'text-embedding-3-small' }) }); //> names=embedding model=text-embedding-3-small
await far.evaluateStrings({ prediction: 'a', reference: 'b' }); //> call=embedding model=text-embedding-3-small
