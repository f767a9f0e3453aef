import { DeepgramClient } from '../dist/esm/index.mjs';
import { AgentClient } from '../dist/cjs/agent.js';

await new DeepgramClient().speak.v1.audio.generate({ text: 'hi', model: 'aura-2-thalia-en' }); //> call=tts model=aura-2-thalia-en
await new AgentClient().listen.v1.media.transcribeUrl({ url: 'u', model: 'nova-3' });
