import dashscope
from dashscope.audio.qwen_asr import QwenTranscription
from dashscope.audio.http_tts import HttpSpeechSynthesizer

QwenTranscription.async_call(model="qwen3-asr-flash-filetrans", file_url="https://x")  #> call=stt model=qwen3-asr-flash-filetrans
HttpSpeechSynthesizer.call(model="cosyvoice-v3", text="Hi")  #> call=tts model=cosyvoice-v3
dashscope.Files.upload("a.txt")
