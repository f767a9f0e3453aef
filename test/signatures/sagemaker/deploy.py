import sagemaker
from sagemaker.huggingface import HuggingFace, HuggingFaceModel, get_huggingface_llm_image_uri
from sagemaker.jumpstart.model import JumpStartModel
from sagemaker.jumpstart.estimator import JumpStartEstimator

model = JumpStartModel(model_id="meta-textgeneration-llama-2-7b-f")  #> names=generation model=meta-textgeneration-llama-2-7b-f
predictor = model.deploy(accept_eula=True)
predictor.predict({"inputs": "x", "parameters": {"max_new_tokens": 64}})  #> call=generation model=meta-textgeneration-llama-2-7b-f
hub = {"HF_MODEL_ID": "HuggingFaceH4/zephyr-7b-beta", "HF_TASK": "text-generation"}
zephyr = HuggingFaceModel(image_uri=get_huggingface_llm_image_uri("huggingface"), env=hub, role="r")  #> names=generation model=HuggingFaceH4/zephyr-7b-beta
zephyr.deploy(initial_instance_count=1, instance_type="ml.g5.2xlarge").predict({"inputs": "x"})  #> call=generation model=HuggingFaceH4/zephyr-7b-beta
estimator = JumpStartEstimator(model_id="huggingface-llm-mistral-7b")  #> names=generation model=huggingface-llm-mistral-7b
estimator.fit({"training": "s3://b/x"})  #> call=fine-tune model=huggingface-llm-mistral-7b
trainer = HuggingFace(entry_point="train.py", hyperparameters={"model_name_or_path": "bert-base-uncased", "epochs": 1})
trainer.fit({"train": "s3://b/x"})  #> call=training model=bert-base-uncased
sagemaker.Session().upload_data("x")
predictor.delete_endpoint()

from sagemaker.hyperparameters import retrieve_default as hyperparameters
from sagemaker.predictor import retrieve_default

retrieve_default(endpoint_name="llama-3-8b").predict({"inputs": "x"})  #> call=generation model=?
hyperparameters(model_id="x")


def served_by_djl(role):
    from sagemaker.djl_inference import DJLModel

    model = DJLModel("EleutherAI/gpt-j-6b", role, dtype="fp16")  #> names=generation model=EleutherAI/gpt-j-6b
    model.deploy("ml.g5.12xlarge").predict({"inputs": "x", "parameters": {"max_new_tokens": 60}})  #> call=generation model=EleutherAI/gpt-j-6b max=60
