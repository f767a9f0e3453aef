import { createClient, DeepgramClient, LiveTranscriptionEvents } from '@deepgram/sdk';

const deepgram = createClient('k');
await deepgram.listen.prerecorded.transcribeUrl({ url: 'u' }, { model: 'nova-2' }); //> call=stt model=nova-2
const live = deepgram.listen.live({ model: 'nova-3', interim_results: true }); //> call=stt model=nova-3
live.on(LiveTranscriptionEvents.Open, () => live.keepAlive());
await deepgram.speak.request({ text: 'hi' }, { model: 'aura-asteria-en' }); //> call=tts model=aura-asteria-en
await new DeepgramClient({ apiKey: 'k' }).listen.v1.media.transcribeUrl({ url: 'u', model: 'nova-3' }); //> call=stt model=nova-3
const socket = await new DeepgramClient().listen.v1.createConnection({ model: 'nova-3', language: 'en' }); //> call=stt model=nova-3
socket.connect();
await new DeepgramClient().speak.v2.createConnection({ model: 'flux-alexis-en' }); //> call=tts model=flux-alexis-en
await new DeepgramClient().agent.v1.createConnection(); //> call=chat model=?
