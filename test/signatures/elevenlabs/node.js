import voice from 'elevenlabs-node';

const ElevenLabs = require('elevenlabs-node');
const { textToSpeech } = require('elevenlabs-node');

await voice.textToSpeech('key', 'voice', 'a.mp3', 'hi'); //> call=tts model=?
await voice.textToSpeechStream('key', 'voice', 'hi', 0, 0, 'eleven_multilingual_v1'); //> call=tts model=eleven_multilingual_v1
await textToSpeech('key', 'voice', 'a.mp3', 'hi', 0, 0, 'eleven_monolingual_v1'); //> call=tts model=eleven_monolingual_v1
await voice.getVoices('key');

const client = new ElevenLabs({ apiKey: 'key', voiceId: 'voice' });
await client.textToSpeech({ fileName: 'a.mp3', textInput: 'hi', modelId: 'eleven_multilingual_v2' }); //> call=tts model=eleven_multilingual_v2
await client.getModels();
