import assemblyai as aai

aai.settings.api_key = "k"
config = aai.TranscriptionConfig(speech_model="universal", speaker_labels=True)
transcriber = aai.Transcriber(config=config)
transcript = transcriber.transcribe("a.mp3")  #> call=stt model=universal
aai.Transcriber().transcribe("a.mp3", config=aai.TranscriptionConfig(speech_models=["slam-1"]))  #> call=stt model=slam-1
aai.Transcriber().transcribe("a.mp3")  #> call=stt model=?
transcript.lemur.task("Summarise", final_model="anthropic/claude-3-5-sonnet")  #> call=chat model=anthropic/claude-3-5-sonnet
transcript.lemur.summarize()  #> call=chat model=?
aai.Lemur(sources=[]).question([])  #> call=chat model=?
print(transcript.text, transcript.export_subtitles_srt())
aai.Transcriber(config=aai.TranscriptionConfig(speech_model=aai.SpeechModel.nano)).transcribe("a.mp3")  #> call=stt model=nano from=cross-file
aai.Transcriber(config=aai.TranscriptionConfig(speech_model=aai.SpeechModel.unheard_of)).transcribe("a.mp3")  #> call=stt model=?
transcript.lemur.task("Summarise", final_model=aai.LemurModel.claude3_5_sonnet)  #> call=chat model=anthropic/claude-3-5-sonnet from=cross-file
transcript.lemur.task("Summarise", final_model=aai.LemurModel.unheard_of)  #> call=chat model=?
