from livekit.agents import AgentSession, inference
from livekit.plugins import openai
from pipecat.pipeline.worker import PipelineWorker
from pipecat.services.openai.image import OpenAIImageGenService

brain = inference.LLM("openai/gpt-4.1-mini")  #> names=chat model=openai/gpt-4.1-mini
ears = inference.STT("deepgram/nova-3")  #> names=stt model=deepgram/nova-3
session = AgentSession(llm=brain, stt=ears)
session.generate_reply(instructions="Say hello.")  #> call=chat model=openai/gpt-4.1-mini
openai.responses.LLM(model="gpt-5-mini")  #> names=chat model=gpt-5-mini
openai.LLM.with_nebius(model="Qwen/Qwen3-32B")  #> names=chat model=Qwen/Qwen3-32B
OpenAIImageGenService(model="gpt-image-1", api_key="k")  #> names=image model=gpt-image-1
