# Training jobs and endpoints of the third version, and of `sagemaker.modules` before it.
from sagemaker.modules.configs import Compute
from sagemaker.modules.train import ModelTrainer
from sagemaker.serve import ModelBuilder
from sagemaker.serve.model_builder import ModelBuilder as Builder
from sagemaker.train.model_trainer import ModelTrainer as Trainer
from sagemaker.train.sft_trainer import SFTTrainer

trainer = ModelTrainer(training_image="img", compute=Compute(instance_type="ml.g5.xlarge"))
trainer.train(input_data_config=[], wait=False)  #> call=training model=?
Trainer(training_image="img", hyperparameters={"model_id": "google/gemma-3-4b-it"}).train()  #> call=training model=google/gemma-3-4b-it
recipe = Trainer.from_recipe(training_recipe="fine-tuning/llama/x", compute=Compute())
recipe.with_retry_strategy(None).train()  #> call=training model=?
trainer.create_input_data_channel("train", "s3://b/x")

tuner = SFTTrainer(model="meta-textgeneration-llama-3-2-1b-instruct", training_dataset="s3://b/x")  #> names=generation model=meta-textgeneration-llama-3-2-1b-instruct
job = tuner.train(wait=True)  #> call=fine-tune model=meta-textgeneration-llama-3-2-1b-instruct

builder = ModelBuilder(model="mistralai/Mistral-7B-Instruct-v0.3", role_arn="r")  #> names=generation model=mistralai/Mistral-7B-Instruct-v0.3
predictor = builder.build().deploy(initial_instance_count=1)
predictor.predict({"inputs": "x"})  #> call=generation model=mistralai/Mistral-7B-Instruct-v0.3
endpoint = Builder(s3_model_data_url="s3://b/x").deploy(endpoint_name="e")
endpoint.invoke(body=b"{}")  #> call=generation model=?


class ModelTrainerOfOurs:
    def train(self):
        return 1


ModelTrainerOfOurs().train()


def tuned(role):
    from sagemaker.estimator import Estimator
    from sagemaker.huggingface import HuggingFace
    from sagemaker.tuner import HyperparameterTuner

    estimator = HuggingFace("train.py", role=role, hyperparameters={"model_name": "distilbert-base-uncased"})
    HyperparameterTuner(estimator, "accuracy", {}).fit(wait=False)  #> call=training model=distilbert-base-uncased
    HyperparameterTuner(Estimator("image", role), "accuracy", {}).fit()
