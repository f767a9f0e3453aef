import { ElevenLabsClient, play } from '@elevenlabs/elevenlabs-js';

const client = new ElevenLabsClient();
const audio = await client.textToSpeech.convert('v', { text: 'hi', modelId: 'eleven_multilingual_v2' }); //> call=tts model=eleven_multilingual_v2
await client.speechToText.convert({ file: null, modelId: 'scribe_v1' }); //> call=stt model=scribe_v1
await client.voices.search();
await play(audio);
