import { SpeechClient } from '@google-cloud/speech';
import textToSpeech from '@google-cloud/text-to-speech';
import * as sdk from 'microsoft-cognitiveservices-speech-sdk';

const recognizer = new sdk.SpeechRecognizer(sdk.SpeechConfig.fromSubscription('k', 'r'));
recognizer.recognizeOnceAsync(result => console.log(result)); //> call=stt model=?
recognizer.close();
new sdk.SpeechSynthesizer(sdk.SpeechConfig.fromSubscription('k', 'r')).speakTextAsync('x'); //> call=tts model=?
const client = new SpeechClient();
await client.recognize({ config: { model: 'latest_short', languageCode: 'en-US' }, audio: {} }); //> call=stt model=latest_short
await new textToSpeech.TextToSpeechClient().synthesizeSpeech({ input: { text: 'x' } }); //> call=tts model=?
