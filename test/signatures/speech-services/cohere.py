import speech_recognition as sr

r = sr.Recognizer()
r.recognize_cohere_api(audio)  #> call=stt model=cohere-transcribe-03-2026 from=sdk-default
r.recognize_tensorflow(audio)  #> call=stt model=?
