import { ElevenLabsClient } from '@elevenlabs/elevenlabs-js';

const client = new ElevenLabsClient();
await client.textToDialogue.streamWithTimestamps({ inputs: [], modelId: 'eleven_v3' }); //> call=tts model=eleven_v3
await client.speechToText.realtime.connect({ modelId: 'scribe_v2_realtime' }); //> call=stt model=scribe_v2_realtime
await client.music.videoToMusic({ videos: [] }); //> call=other model=?
await client.generate({ text: 'hi', voice: 'Sarah' }); //> call=tts model=?
