import { Memory } from 'mem0ai/oss';

const memory = Memory.fromConfig({ llm: { provider: 'openai', config: { model: 'gpt-4.1-nano' } } }); //> names=chat model=gpt-4.1-nano
await memory.add('I like tea', { userId: 'a' }); //> call=chat model=gpt-4.1-nano
await memory.get('id');
