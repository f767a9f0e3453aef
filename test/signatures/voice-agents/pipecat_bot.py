from pipecat.pipeline.pipeline import Pipeline
from pipecat.pipeline.runner import PipelineRunner
from pipecat.pipeline.task import PipelineTask
from pipecat.services.cartesia.tts import CartesiaTTSService
from pipecat.services.deepgram.stt import DeepgramSTTService
from pipecat.services.openai.llm import OpenAILLMService
from pipecat.transports.local.audio import LocalAudioTransport


async def main(transport: LocalAudioTransport):
    stt = DeepgramSTTService(api_key="x")  #> names=stt model=?
    llm = OpenAILLMService(api_key="x", model="gpt-4o")  #> names=chat model=gpt-4o
    tts = CartesiaTTSService(api_key="x", voice_id="v", model="sonic-2")  #> names=tts model=sonic-2
    task = PipelineTask(Pipeline([transport.input(), stt, llm, tts, transport.output()]))
    await PipelineRunner().run(task)  #> call=chat model=?
