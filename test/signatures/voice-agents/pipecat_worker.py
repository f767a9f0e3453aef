from pipecat.pipeline.pipeline import Pipeline
from pipecat.pipeline.worker import PipelineWorker
from pipecat.services.openai.llm import OpenAILLMService
from pipecat.workers.runner import WorkerRunner


async def main(transport):
    llm = OpenAILLMService(api_key="x", model="gpt-4o")  #> names=chat model=gpt-4o
    worker = PipelineWorker(Pipeline([transport.input(), llm, transport.output()]))
    runner = WorkerRunner(handle_sigint=False)
    await runner.add_workers(worker)
    await runner.run()  #> call=chat model=gpt-4o


async def idle(worker):
    runner = WorkerRunner()
    await runner.run()
