import { responses } from '@xsai-ext/responses';
import { streamSpeech } from '@xsai/stream-speech';
import { streamTranscription } from '@xsai/stream-transcription';

await streamSpeech({ model: 'gpt-4o-mini-tts', input: 'x', voice: 'alloy' }); //> call=tts model=gpt-4o-mini-tts
await streamTranscription({ model: 'gpt-4o-transcribe', file }); //> call=stt model=gpt-4o-transcribe
responses({ model: 'gpt-5', input: 'x' }); //> call=chat model=gpt-5
