from deepgram import DeepgramClient
from deepgram.client import DeepgramClient as Client

deepgram = DeepgramClient("k")
talk = deepgram.agent.websocket.v("1")
talk.start(options)  #> call=chat model=?
Client().listen.v1.media.transcribe_url(url="https://x", model="nova-3")  #> call=stt model=nova-3
