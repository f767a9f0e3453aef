import vertexai
from google.cloud import aiplatform
from google.cloud.aiplatform.prediction import LocalModel
from vertexai.generative_models import GenerativeModel, Part, GenerationConfig
from vertexai.preview.generative_models import GenerativeModel as Preview
from vertexai.language_models import TextGenerationModel, ChatModel, CodeChatModel, TextEmbeddingModel, TextEmbeddingInput
from vertexai.preview.vision_models import ImageGenerationModel, Image
from vertexai.preview.tuning import sft
from vertexai.batch_prediction import BatchPredictionJob

vertexai.init(project="p", location="us-central1")
model = GenerativeModel("gemini-1.5-pro-002")  #> names=chat model=gemini-1.5-pro-002
model.generate_content(["x", Part.from_uri("gs://a", mime_type="video/mp4")], generation_config=GenerationConfig(max_output_tokens=64))  #> call=chat model=gemini-1.5-pro-002 max=64
chat = model.start_chat()
chat.send_message("hi")  #> call=chat model=gemini-1.5-pro-002
Preview(model_name="gemini-1.0-pro-vision").generate_content("x")  #> call=chat model=gemini-1.0-pro-vision ; names=chat model=gemini-1.0-pro-vision

text = TextGenerationModel.from_pretrained("text-bison@001")  #> names=completion model=text-bison@001
text.predict("Ten ideas", max_output_tokens=256)  #> call=completion model=text-bison@001 max=256
for piece in text.predict_streaming(prompt="x"):  #> call=completion model=text-bison@001
    print(piece)
text.tune_model(training_data="gs://b/x.jsonl", train_steps=10)  #> call=fine-tune model=text-bison@001
bison = ChatModel.from_pretrained("chat-bison@002").start_chat(context="x")  #> names=chat model=chat-bison@002
bison.send_message("x")  #> call=chat model=chat-bison@002
CodeChatModel.from_pretrained("codechat-bison")  #> names=chat model=codechat-bison
embedder = TextEmbeddingModel.from_pretrained("text-embedding-004")  #> names=embedding model=text-embedding-004
embedder.get_embeddings([TextEmbeddingInput("x", "RETRIEVAL_QUERY")])  #> call=embedding model=text-embedding-004
painter = ImageGenerationModel.from_pretrained("imagegeneration@006")  #> names=image model=imagegeneration@006
painter.generate_images(prompt="x", number_of_images=1)  #> call=image model=imagegeneration@006
painter.edit_image(prompt="x", base_image=Image.load_from_file("a.png"))  #> call=image-edit model=imagegeneration@006

sft.train(source_model="gemini-1.5-flash-002", train_dataset="gs://b/x.jsonl")  #> call=fine-tune model=gemini-1.5-flash-002
BatchPredictionJob.submit(source_model="gemini-1.5-flash-002", input_dataset="gs://b/x.jsonl")  #> call=batch model=gemini-1.5-flash-002
aiplatform.Endpoint("projects/p/locations/l/endpoints/1").predict(instances=[[1]])  #> call=other model=?

model.count_tokens("x")
aiplatform.init(project="p")
aiplatform.Model.list()

# Endpoints that take any path, and the container of one run on this machine.
aiplatform.Endpoint("projects/p/locations/l/endpoints/1").invoke(request_path="/embeddings", body=b"{}")  #> call=other model=?
local_model = LocalModel.build_cpr_model("src", "image")
with local_model.deploy_to_local_endpoint(artifact_uri="gs://b/x") as local_endpoint:
    local_endpoint.run_health_check()
    local_endpoint.predict(request="{}")  #> call=other model=?

from vertexai.evaluation import EvalTask, PairwiseMetric, PointwiseMetric
from vertexai import model_garden

EvalTask(dataset=data, metrics=[PointwiseMetric(metric="a", metric_prompt_template="t")]).evaluate()  #> call=chat model=?
EvalTask(dataset=data, metrics=["rouge_l_sum", PairwiseMetric(metric="b", metric_prompt_template="t", baseline_model="gemini-2.5-pro")]).evaluate()  #> call=chat model=gemini-2.5-pro
EvalTask(dataset=data, metrics=["rouge_l_sum", "bleu"]).evaluate()
EvalTask(dataset=data, metrics=["rouge_l_sum"]).evaluate(model="gemini-2.5-flash")  #> call=chat model=gemini-2.5-flash
opened = model_garden.OpenModel("google/gemma-3-12b-it")  #> names=other model=google/gemma-3-12b-it
opened.deploy(accept_eula=True).predict(instances=[])  #> call=other model=?

from google.cloud import automl
from vertexai.preview.prompts import Prompt

kept = Prompt(prompt_data="Do {animal} {activity}?", model_name="gemini-2.0-flash-001", variables=[{"animal": "Eagles"}])
kept.assemble_contents(animal="Eagles")
kept.generate_content(contents=kept.assemble_contents(animal="Eagles"))  #> call=chat model=gemini-2.0-flash-001

trained = automl.PredictionServiceClient()
trained.predict(name=automl.AutoMlClient.model_path("project", "us-central1", "model"), payload={})  #> call=other model=?
trained.batch_predict(name="projects/p/locations/l/models/m", input_config={}, output_config={}, params={})  #> call=batch model=?

import google.cloud.aiplatform as aip

rows = aip.TextDataset.create(display_name="moods", gcs_source=["gs://b/moods.csv"])
job = aip.AutoMLTextTrainingJob(display_name="moods", prediction_type="classification")
mood = job.run(dataset=rows, training_fraction_split=0.8)  #> call=training model=?
at_work = mood.deploy()
at_work.predict([{"content": "x"}])  #> call=other model=?
at_work.undeploy_all()
aiplatform.AutoMLForecastingTrainingJob(display_name="d").run(dataset=rows).batch_predict(job_display_name="d")  #> call=training model=? ; call=batch model=?

found = aiplatform.Endpoint.list(filter='display_name="mood"')[-1]
found.predict([[1.0]])  #> call=other model=?
kept_model = aiplatform.Model.list(filter='display_name="mood"')[0]
kept_model.deploy().predict([[1.0]])  #> call=other model=?
for each in aiplatform.Endpoint.list():
    each.undeploy_all()
