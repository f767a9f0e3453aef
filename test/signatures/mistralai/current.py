from mistralai import Mistral
from mistralai.client import MistralClient
from mistralai.async_client import MistralAsyncClient
from mistralai.models.chat_completion import ChatMessage
from mistralai_azure import MistralAzure
from mistralai.extra.run.context import RunContext

client = Mistral(api_key="key")
model = "mistral-small-latest"
client.chat.complete(model=model, messages=[], max_tokens=12)  #> call=chat model=mistral-small-latest max=12
client.chat.parse(model="ministral-8b-latest", messages=[], response_format=dict)  #> call=chat model=ministral-8b-latest
for event in client.chat.stream(model=model, messages=[]):  #> call=chat model=mistral-small-latest
    print(event)
client.embeddings.create(model="mistral-embed", inputs=["a"])  #> call=embedding model=mistral-embed
client.fim.complete(model="codestral-latest", prompt="def f(", suffix="return")  #> call=completion model=codestral-latest
client.ocr.process(model="mistral-ocr-latest", document={})  #> call=other model=mistral-ocr-latest
client.classifiers.moderate_chat(model="mistral-moderation-latest", inputs=[])  #> call=moderation model=mistral-moderation-latest
client.audio.transcriptions.complete(model="voxtral-mini-latest", file={})  #> call=stt model=voxtral-mini-latest
client.fine_tuning.jobs.create(model="open-mistral-7b", training_files=[], hyperparameters={})  #> call=fine-tune model=open-mistral-7b
client.batch.jobs.create(input_files=["f"], model=model, endpoint="/v1/chat/completions")  #> call=batch model=mistral-small-latest

agent = client.beta.agents.create(model="mistral-medium-latest", name="helper")  #> names=chat model=mistral-medium-latest
talk = client.beta.conversations.start(agent_id=agent.id, inputs="hi")  #> call=chat model=mistral-medium-latest
client.beta.conversations.append(conversation_id=talk.conversation_id, inputs="more")  #> call=chat model=mistral-medium-latest
client.beta.conversations.start(model=model, inputs="hi")  #> call=chat model=mistral-small-latest


async def later():
    await client.chat.complete_async(model=model, messages=[])  #> call=chat model=mistral-small-latest
    async with RunContext(model="mistral-medium-2505") as context:
        await client.beta.conversations.run_async(run_ctx=context, inputs="x")  #> call=chat model=mistral-medium-2505
    old = MistralAsyncClient(api_key="key")
    await old.chat([], "mistral-medium")  #> call=chat model=mistral-medium
    return old.chat_stream(model="mistral-tiny", messages=[])  #> call=chat model=mistral-tiny


cli = MistralClient(api_key="key")
cli.chat(model="open-mixtral-8x7b", messages=[ChatMessage(role="user", content="x")], max_tokens=9)  #> call=chat model=open-mixtral-8x7b max=9
cli.chat([], "mistral-large-latest")  #> call=chat model=mistral-large-latest
cli.embeddings("mistral-embed", input=["x"])  #> call=embedding model=mistral-embed
cli.jobs.create(model="open-mistral-7b", training_files=["x"])  #> call=fine-tune model=open-mistral-7b
MistralAzure(azure_api_key="k", azure_endpoint="e").chat.complete(model="azureai", messages=[])  #> call=chat model=azureai

cli.list_models()
client.models.list()
client.files.upload(file={})
client.beta.agents.list()
client.batch.jobs.get(job_id="x")
# Ids of stored agents are no model ids.
client.agents.complete(agent_id="ag:48a2:20240827:helper", messages=[])  #> call=chat model=?
client.beta.conversations.start(agent_id="ag_0684", inputs="hi")  #> call=chat model=?
