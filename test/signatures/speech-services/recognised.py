import azure.cognitiveservices.speech as speechsdk
import speech_recognition as sr
from google.cloud import speech, texttospeech

recognizer = sr.Recognizer()
with sr.Microphone() as source:
    audio = recognizer.listen(source)
recognizer.recognize_google(audio)  #> call=stt model=?
recognizer.recognize_whisper(audio, model="medium.en")  #> call=stt model=medium.en
recognizer.recognize_whisper(audio)  #> call=stt model=base from=sdk-default
recognizer.recognize_whisper_api(audio, api_key="k")  #> call=stt model=whisper-1 from=sdk-default
recognizer.recognize_groq(audio)  #> call=stt model=whisper-large-v3-turbo from=sdk-default
recognizer.adjust_for_ambient_noise(source)

config = speechsdk.SpeechConfig(subscription="k", region="westeurope")
speechsdk.SpeechRecognizer(speech_config=config).recognize_once_async().get()  #> call=stt model=?
synthesizer = speechsdk.SpeechSynthesizer(speech_config=config, audio_config=None)
synthesizer.speak_text_async("x").get()  #> call=tts model=?
synthesizer.get_voices_async().get()

client = speech.SpeechClient()
client.recognize(config=speech.RecognitionConfig(model="latest_long", language_code="en-US"), audio=audio)  #> call=stt model=latest_long
client.long_running_recognize(config={"language_code": "en-US"}, audio=audio)  #> call=stt model=?
texttospeech.TextToSpeechClient().synthesize_speech(input=texttospeech.SynthesisInput(text="x"), voice=None, audio_config=None)  #> call=tts model=?
texttospeech.TextToSpeechClient().list_voices()
spoken = texttospeech.VoiceSelectionParams(language_code="en-US", name="Kore", model_name="gemini-2.5-flash-tts")
texttospeech.TextToSpeechClient().synthesize_speech(input=None, voice=spoken, audio_config=None)  #> call=tts model=gemini-2.5-flash-tts
