import { Client } from '@elastic/elasticsearch';

const client = new Client({ node: 'http://localhost:9200' });
await client.inference.put({ inference_id: 'vectors', task_type: 'text_embedding', inference_config: { service: 'openai', service_settings: { model_id: 'text-embedding-3-small' } } }); //> names=embedding model=text-embedding-3-small
await client.search({ index: 'a', query: { semantic: { field: 'text', query: 'q' } } }); //> call=embedding model=?
await client.search({ index: 'a', query: { match: { text: 'q' } } });
await client.inference.rerank({ inference_id: 'order', query: 'q', input: ['a'] }); //> call=rerank model=?
