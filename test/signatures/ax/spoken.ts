import { AxGEPA, AxMockAIService, ai, ax } from '@ax-llm/ax';

const llm = ai({ name: 'openai', apiKey: 'k', config: { model: 'gpt-4o-mini' } }); //> names=chat model=gpt-4o-mini
await llm.speak({ text: 'Hi', model: 'gpt-4o-mini-tts' }); //> call=tts model=gpt-4o-mini-tts
await llm.transcribe({ audio, model: 'whisper-1' }); //> call=stt model=whisper-1
const program = ax('question:string -> answer:string');
await new AxGEPA({ studentAI: llm }).compile(program, [], metric); //> call=other model=gpt-4o-mini
await program.forward(new AxMockAIService({}), { question: 'Hi' });
