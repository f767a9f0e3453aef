from huggingface_hub import AsyncInferenceClient, InferenceClient, create_inference_endpoint, hf_hub_download, list_models
from huggingface_hub.inference_api import InferenceApi

repo_id = "mistralai/Mixtral-8x7B-Instruct-v0.1"
llm = InferenceClient(model=repo_id, timeout=120)  #> names=generation model=mistralai/Mixtral-8x7B-Instruct-v0.1
llm.text_generation("x", max_new_tokens=1000)  #> call=generation model=mistralai/Mixtral-8x7B-Instruct-v0.1 max=1000 from=attribute
InferenceClient("HuggingFaceH4/zephyr-7b-beta").chat_completion([], max_tokens=50)  #> names=generation model=HuggingFaceH4/zephyr-7b-beta ; call=chat model=HuggingFaceH4/zephyr-7b-beta max=50
client = InferenceClient(provider="together")
client.chat.completions.create(model="deepseek-ai/DeepSeek-R1", messages=[])  #> call=chat model=deepseek-ai/DeepSeek-R1
client.text_to_image("a cat", model="black-forest-labs/FLUX.1-dev")  #> call=image model=black-forest-labs/FLUX.1-dev
client.automatic_speech_recognition("a.flac", model="openai/whisper-large-v3")  #> call=stt model=openai/whisper-large-v3
client.feature_extraction("x", model="BAAI/bge-small-en-v1.5")  #> call=embedding model=BAAI/bge-small-en-v1.5
client.zero_shot_classification("x", ["a"], model="facebook/bart-large-mnli")  #> call=classification model=facebook/bart-large-mnli
client.translation("x")  #> call=generation model=?


async def later():
    async with AsyncInferenceClient() as other:
        return await other.text_classification("x", model="distilbert/sst2")  #> call=classification model=distilbert/sst2


old = InferenceApi(repo_id="bert-base-uncased")  #> names=generation model=bert-base-uncased
old(inputs="The [MASK]")  #> call=generation model=bert-base-uncased
endpoint = create_inference_endpoint("name", repository="gpt2", framework="pytorch", task="text-generation")
endpoint.wait()
endpoint.client.text_generation("x")  #> call=generation model=gpt2
endpoint.delete()
hf_hub_download(repo_id=repo_id, filename="config.json")
list_models()
client.health_check(model=repo_id)
client.chat_completion([], model=endpoint.url)  #> call=chat model=gpt2
served = InferenceClient(model="http://127.0.0.1:8080")
served.text_generation("x")  #> call=generation model=?

from huggingface_hub import HfApi

deployed = HfApi().create_inference_endpoint("name", repository="gpt2-xl", framework="pytorch", task="text-generation")
deployed.client.text_generation("x")  #> call=generation model=gpt2-xl
