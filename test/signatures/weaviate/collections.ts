import weaviate from 'weaviate-client';
import { QueryAgent } from 'weaviate-agents';

const client = await weaviate.connectToLocal();
const articles = client.collections.get('Articles');
await articles.query.nearText('x', { limit: 2 }); //> call=embedding model=?
await articles.query.fetchObjects({ limit: 2 });
await articles.generate.nearText('x', { singlePrompt: 'Sum up {body}' }); //> call=chat model=?
const agent = new QueryAgent(client, { collections: ['Articles'] });
await agent.run('Which one?'); //> call=chat model=?
