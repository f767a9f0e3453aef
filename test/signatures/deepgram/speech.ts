import { createClient, DeepgramClient, LiveTranscriptionEvents } from '@deepgram/sdk';

const deepgram = createClient('k');
await deepgram.listen.prerecorded.transcribeUrl({ url: 'u' }, { model: 'nova-2' }); //> call=stt model=nova-2
const live = deepgram.listen.live({ model: 'nova-3', interim_results: true }); //> call=stt model=nova-3
live.on(LiveTranscriptionEvents.Open, () => live.keepAlive());
await deepgram.speak.request({ text: 'hi' }, { model: 'aura-asteria-en' }); //> call=tts model=aura-asteria-en
await new DeepgramClient({ apiKey: 'k' }).listen.v1.media.transcribeUrl({ url: 'u', model: 'nova-3' }); //> call=stt model=nova-3
