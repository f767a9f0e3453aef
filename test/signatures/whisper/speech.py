import whisper_timestamped as whisper
from whisper_timestamped.transcribe import get_vad_segments, remove_non_speech

audio = whisper.load_audio("a.wav")
spans = get_vad_segments(audio, output_sample=True)  #> call=other model=silero_vad from=sdk-default
get_vad_segments(audio, method="silero:v3.1")  #> call=other model=silero_vad
speech, segments, convert = remove_non_speech(audio, use_sample=True, plot=False)  #> call=other model=silero_vad
remove_non_speech(audio, method="auditok")
get_vad_segments(audio, method=[(0.0, 3.5)])
