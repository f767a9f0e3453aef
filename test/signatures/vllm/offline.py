import argparse

from vllm import LLM, AsyncEngineArgs, AsyncLLMEngine, SamplingParams

llm = LLM(model="facebook/opt-125m", tensor_parallel_size=2, quantization="awq")  #> names=generation model=facebook/opt-125m
params = SamplingParams(temperature=0.8, max_tokens=128)
outputs = llm.generate(["Hello"], params)  #> call=generation model=facebook/opt-125m max=128
llm.chat([{"role": "user", "content": "hi"}], sampling_params=SamplingParams(max_tokens=40))  #> call=generation model=facebook/opt-125m max=40
llm.get_tokenizer().encode("hi")

pooled = LLM("intfloat/e5-mistral-7b-instruct", task="embed")  #> names=generation model=intfloat/e5-mistral-7b-instruct
pooled.embed(["a"])  #> call=embedding model=intfloat/e5-mistral-7b-instruct

engine = AsyncLLMEngine.from_engine_args(AsyncEngineArgs(model="mistralai/Mistral-7B-Instruct-v0.2"))  #> names=generation model=mistralai/Mistral-7B-Instruct-v0.2


async def stream(prompt, request_id):
    async for part in engine.generate(prompt, params, request_id):  #> call=generation model=mistralai/Mistral-7B-Instruct-v0.2
        yield part
    await engine.abort(request_id)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", default="lmsys/vicuna-7b-v1.5")
    parser = AsyncEngineArgs.add_cli_args(parser)
    args = parser.parse_args()
    served = AsyncLLMEngine.from_engine_args(AsyncEngineArgs.from_cli_args(args))  #> names=generation model=lmsys/vicuna-7b-v1.5 from=parameter-default
