import assemblyai as aai

config = aai.SyncTranscriptionConfig(model="universal-3-5-pro")
aai.SyncTranscriber(config=config).transcribe("a.wav")  #> call=stt model=universal-3-5-pro
aai.SyncTranscriber().transcribe("a.wav")  #> call=stt model=?
