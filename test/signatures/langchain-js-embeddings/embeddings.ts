import { CohereRerank } from '@langchain/cohere';
import { HuggingFaceTransformersEmbeddings } from '@langchain/community/embeddings/huggingface_transformers';
import { FakeEmbeddings } from '@langchain/core/utils/testing';
import { OpenAIEmbeddings } from '@langchain/openai';
import { CacheBackedEmbeddings } from 'langchain/embeddings/cache_backed';
import { OpenAIEmbeddings as OldEmbeddings } from 'langchain/embeddings/openai';

const embeddings = new OpenAIEmbeddings({ model: 'text-embedding-3-small' }); //> names=embedding model=text-embedding-3-small
await embeddings.embedQuery('q'); //> call=embedding model=text-embedding-3-small
await new OldEmbeddings().embedDocuments(['a']); //> names=embedding model=text-embedding-ada-002 ; call=embedding model=text-embedding-ada-002
new HuggingFaceTransformersEmbeddings({ model: 'Xenova/all-MiniLM-L6-v2' }); //> names=embedding model=Xenova/all-MiniLM-L6-v2
const reranker = new CohereRerank({ model: 'rerank-english-v3.0' }); //> names=rerank model=rerank-english-v3.0
await reranker.rerank([], 'q'); //> call=rerank model=rerank-english-v3.0
const cached = CacheBackedEmbeddings.fromBytesStore(embeddings, undefined, { namespace: 'x' });
await cached.embedDocuments(['a']); //> call=embedding model=text-embedding-3-small
await new FakeEmbeddings().embedQuery('no model');

import { VoyageEmbeddings } from '@langchain/mongodb';
import { SageMakerEndpointEmbeddings } from '@langchain/community/embeddings/sagemaker_endpoint';
import { GoogleEmbeddings } from '@langchain/google-gauth';

await new HuggingFaceTransformersEmbeddings().embedQuery('q'); //> names=embedding model=Xenova/all-MiniLM-L6-v2 from=sdk-default ; call=embedding model=Xenova/all-MiniLM-L6-v2
new VoyageEmbeddings({ modelName: 'voyage-3' }); //> names=embedding model=voyage-3
new SageMakerEndpointEmbeddings({ endpointName: 'bge' }); //> names=embedding model=bge
new GoogleEmbeddings({ model: 'text-embedding-004' }); //> names=embedding model=text-embedding-004

declare const settings: { embeddings: string };
new OldEmbeddings({ azureOpenAIApiKey: 'k', azureOpenAIApiEmbeddingsDeploymentName: 'our-embeddings' }); //> names=embedding model=our-embeddings
new OpenAIEmbeddings({ azureOpenAIApiDeploymentName: settings.embeddings }); //> names=embedding model=?
