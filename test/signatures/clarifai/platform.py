from clarifai.client import Model
from clarifai.client.app import App
from clarifai.client.user import User
from clarifai.client.workflow import Workflow
from clarifai.rag import RAG
from clarifai_grpc.channel.clarifai_channel import ClarifaiChannel
from clarifai_grpc.grpc.api import service_pb2, service_pb2_grpc

model = Model(url="https://clarifai.com/openai/chat-completion/models/gpt-4_1")  #> names=other model=https://clarifai.com/openai/chat-completion/models/gpt-4_1
model.predict("Where is Sligo?")  #> call=other model=https://clarifai.com/openai/chat-completion/models/gpt-4_1 from=attribute
for token in model.generate("A long answer, please."):  #> call=other model=https://clarifai.com/openai/chat-completion/models/gpt-4_1 from=attribute
    print(token)
model.predict_by_bytes(b"Hello", input_type="text")  #> call=other model=https://clarifai.com/openai/chat-completion/models/gpt-4_1 from=attribute

app = User(user_id="me").create_app(app_id="plants")
own = app.model(model_id="leaf-rust")  #> names=other model=leaf-rust
own.list_versions()
own.train()  #> call=training model=leaf-rust from=attribute
own.evaluate(dataset_id="leaves", eval_id="one")  #> call=other model=leaf-rust from=attribute

flow = App(app_id="plants").create_workflow(config_filepath="flow.yml")
flow.predict_by_url("https://example.org/leaf.jpg", input_type="image")  #> call=other model=?
Workflow("https://clarifai.com/clarifai/main/workflows/Demographics").predict_by_filepath("face.jpg")  #> call=other model=?

search = app.search(top_k=2)
search.query(ranks=[{"text_raw": "red leaves"}])  #> call=embedding model=?
search.query(filters=[{"concepts": [{"name": "rust"}]}])

agent = RAG.setup(user_id="me", llm_url="https://clarifai.com/mistralai/completion/models/mistral-large")  #> names=chat model=https://clarifai.com/mistralai/completion/models/mistral-large
agent.upload(folder_path="docs")  #> call=embedding model=?
agent.chat(messages=[{"role": "human", "content": "Hi"}])  #> call=chat model=https://clarifai.com/mistralai/completion/models/mistral-large from=attribute

stub = service_pb2_grpc.V2Stub(ClarifaiChannel.get_grpc_channel())
stub.PostModelOutputs(  #> call=other model=general-image-recognition
    service_pb2.PostModelOutputsRequest(user_app_id=who, model_id="general-image-recognition", inputs=inputs),
    metadata=metadata,
)
