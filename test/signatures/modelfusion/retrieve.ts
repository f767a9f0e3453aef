import { VectorIndexRetriever, ollama, openai, retrieve } from 'modelfusion';
import { vectorIndex } from './store';

const embeddingModel = openai.TextEmbedder({ model: 'text-embedding-ada-002' }); //> names=embedding model=text-embedding-ada-002
await retrieve(new VectorIndexRetriever({ vectorIndex, embeddingModel, maxResults: 3 }), 'What is blue?'); //> call=embedding model=text-embedding-ada-002

const retriever = new VectorIndexRetriever({ vectorIndex, embeddingModel: ollama.TextEmbedder({ model: 'nomic-embed-text' }) }); //> names=embedding model=nomic-embed-text
await retrieve(retriever.withSettings({ filter: field => field.year === 2024 }), 'What is red?'); //> call=embedding model=nomic-embed-text
await retriever.retrieve('What is green?'); //> call=embedding model=nomic-embed-text

const byTitle = { retrieve: async (query: string) => [query] };
await retrieve(byTitle, 'What is grey?');
