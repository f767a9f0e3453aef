import dashscope
from http import HTTPStatus
from dashscope import Generation, MultiModalConversation, TextEmbedding, ImageSynthesis
from dashscope.audio.asr import Recognition
from dashscope.audio.tts_v2 import SpeechSynthesizer

Generation.call(model="qwen-turbo", prompt="x", max_tokens=1500)  #> call=chat model=qwen-turbo max=1500
dashscope.Generation.call(dashscope.Generation.Models.qwen_turbo, prompt="x")  #> call=chat model=qwen-turbo from=cross-file
dashscope.Generation.call("qwen-max", messages=[])  #> call=chat model=qwen-max
MultiModalConversation.call(model="qwen-vl-plus", messages=[])  #> call=chat model=qwen-vl-plus
TextEmbedding.call(model="text-embedding-v3", input="x")  #> call=embedding model=text-embedding-v3
dashscope.TextReRank.call(model="gte-rerank", query="q", documents=[])  #> call=rerank model=gte-rerank
task = ImageSynthesis.async_call(model="wanx-v1", prompt="x", n=1)  #> call=image model=wanx-v1
ImageSynthesis.wait(task)
recognizer = Recognition(model="paraformer-realtime-v2", format="wav", sample_rate=16000, callback=None)  #> names=stt model=paraformer-realtime-v2
recognizer.call("a.wav")  #> call=stt model=paraformer-realtime-v2
voice = SpeechSynthesizer(model="cosyvoice-v1", voice="longxiaochun")  #> names=tts model=cosyvoice-v1
voice.call("hello")  #> call=tts model=cosyvoice-v1
dashscope.Files.upload(file_path="x", purpose="fine-tune")
dashscope.Tokenization.call(model="qwen-turbo", prompt="x")
print(HTTPStatus.OK)
assistant = dashscope.Assistants.create(model="qwen-max", name="helper")  #> names=chat model=qwen-max
thread = dashscope.Threads.create(messages=[])
dashscope.Runs.create(thread.id, assistant_id=assistant.id)  #> call=chat model=qwen-max
