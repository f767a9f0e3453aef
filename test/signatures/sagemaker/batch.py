# Batch transform jobs, and model packages.
import sagemaker
from sagemaker import ModelPackage
from sagemaker.huggingface import HuggingFace, HuggingFaceModel
from sagemaker.jumpstart.model import JumpStartModel
from sagemaker.model import Model
from sagemaker.serve import ModelBuilder

package = ModelPackage(role="r", model_package_arn="arn:aws:sagemaker:eu-west-1:1:model-package/reader-7b", sagemaker_session=None)  #> names=generation model=arn:aws:sagemaker:eu-west-1:1:model-package/reader-7b
batch = package.transformer(instance_count=1, instance_type="ml.g5.2xlarge", output_path="s3://b/out")
batch.transform("s3://b/in", content_type="application/json")  #> call=generation model=arn:aws:sagemaker:eu-west-1:1:model-package/reader-7b
batch.wait()
package.deploy(1, "ml.g5.2xlarge")
by_region = sagemaker.ModelPackage(model_package_arn=packages[region])  #> names=generation model=?
ModelPackage(algorithm_arn="arn:aws:sagemaker:eu-west-1:1:algorithm/a", model_data="s3://b/m.tar.gz")

sorter = HuggingFaceModel(env={"HF_MODEL_ID": "distilbert-base-uncased-finetuned-sst-2-english"}, role="r")  #> names=generation model=distilbert-base-uncased-finetuned-sst-2-english
sorter.transformer(1, "ml.m5.xlarge").transform(data="s3://b/in")  #> call=generation model=distilbert-base-uncased-finetuned-sst-2-english
trained = HuggingFace(entry_point="train.py", hyperparameters={"model_name": "bert-base-uncased"})
trained.transformer(1, "ml.m5.xlarge").transform("s3://b/in")  #> call=generation model=bert-base-uncased
listed = JumpStartModel(model_id="huggingface-ner-distilbert-base")  #> names=generation model=huggingface-ner-distilbert-base
listed.transformer(1, "ml.m5.xlarge").transform("s3://b/in")  #> call=generation model=huggingface-ner-distilbert-base
builder = ModelBuilder(model="Qwen/Qwen3-4B", role_arn="r")  #> names=generation model=Qwen/Qwen3-4B
builder.build()
builder.transformer(1, "ml.g5.2xlarge").transform("s3://b/in")  #> call=generation model=Qwen/Qwen3-4B

served = Model(image_uri="img", env={"HF_MODEL_ID": "google/gemma-3-4b-it"}, role="r")  #> names=generation model=google/gemma-3-4b-it
served.transformer(1, "ml.g5.2xlarge").transform("s3://b/in")  #> call=generation model=google/gemma-3-4b-it
trees = Model(image_uri="img", model_data="s3://b/trees.tar.gz", role="r")
trees.transformer(1, "ml.m5.xlarge").transform("s3://b/in")
other = Model(image_uri="img", env={"LOG_LEVEL": "20"}, role="r")
other.transformer(1, "ml.m5.xlarge").transform("s3://b/in")
unsaid = Model(image_uri="img", env=environment(), role="r")
unsaid.transformer(1, "ml.m5.xlarge").transform("s3://b/in")
