import { AssemblyAI } from 'assemblyai';

const client = new AssemblyAI({ apiKey: 'k' });
const transcript = await client.transcripts.transcribe({ audio: 'u', speech_model: 'slam-1' }); //> call=stt model=slam-1
await client.lemur.task({ transcript_ids: [transcript.id], prompt: 'x', final_model: 'anthropic/claude-3-haiku' }); //> call=chat model=anthropic/claude-3-haiku
const stream = client.streaming.transcriber({ sampleRate: 16000, speechModel: 'universal-streaming-english' });
await stream.connect(); //> call=stt model=universal-streaming-english
await client.transcripts.list();
