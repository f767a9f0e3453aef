import { Memory } from 'mem0ai/oss';

const memory = new Memory({ llm: { provider: 'openai', config: { model: 'gpt-4.1-nano' } } }); //> names=chat model=gpt-4.1-nano
await memory.add([{ role: 'user', content: 'I like tea' }], { userId: 'a' }); //> call=chat model=gpt-4.1-nano
await memory.search('What do I like?', { userId: 'a' }); //> call=embedding model=?
await memory.getAll({ userId: 'a' });
