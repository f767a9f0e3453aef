import ray
from ray.data.llm import build_llm_processor, build_processor, vLLMEngineProcessorConfig
from ray.train import ScalingConfig
from ray.train.torch import TorchTrainer
from ray.train.xgboost import XGBoostTrainer

config = vLLMEngineProcessorConfig(model_source="unsloth/Llama-3.1-8B-Instruct", batch_size=256)  #> names=generation model=unsloth/Llama-3.1-8B-Instruct
processor = build_llm_processor(config, preprocess=dict, postprocess=dict)
answers = processor(ray.data.read_csv("x.csv"))  #> call=generation model=unsloth/Llama-3.1-8B-Instruct
answers.take_all()
build_processor(config)(answers)  #> call=generation model=unsloth/Llama-3.1-8B-Instruct

TorchTrainer(print, scaling_config=ScalingConfig(num_workers=2)).fit()  #> call=training model=?
XGBoostTrainer(label_column="y", params={}).fit()
