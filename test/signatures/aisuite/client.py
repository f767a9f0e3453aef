import aisuite as ai
from aisuite import Agent, Runner

client = ai.Client()
models = ["openai:gpt-4o", "anthropic:claude-3-5-sonnet-20240620"]
client.chat.completions.create(model="groq:llama-3.2-3b-preview", messages=[], temperature=0.75)  #> call=chat model=groq:llama-3.2-3b-preview
for model in models:
    client.chat.completions.create(model=model, messages=[])  #> call=chat model=? loop
client.audio.transcriptions.create(model="openai:whisper-1", file="a.mp3")  #> call=stt model=openai:whisper-1
helper = Agent(name="helper", model="openai:gpt-4o-mini", instructions="x")  #> names=chat model=openai:gpt-4o-mini
Runner.run_sync(helper, "hi")  #> call=chat model=openai:gpt-4o-mini
client.configure({})
