from nemo_microservices import NeMoMicroservices
from nemo_microservices.beta.safe_synthesizer.sdk.job_builder import SafeSynthesizerJobBuilder
from nemo_microservices.data_designer.essentials import DataDesignerConfigBuilder, ModelConfig, NeMoDataDesignerClient

client = NeMoMicroservices(base_url="http://nemo.test")
client.models.list()
client.chat.completions.create(model="meta/llama-3.1-8b-instruct", messages=messages, max_tokens=64)  #> call=chat model=meta/llama-3.1-8b-instruct max=64
client.guardrail.chat.completions.create(model="meta/llama-3.1-8b-instruct", messages=messages)  #> call=chat model=meta/llama-3.1-8b-instruct
client.customization.jobs.create(config="meta/llama-3.2-1b-instruct@v1", dataset=dataset)  #> call=fine-tune model=?
client.customization.jobs.retrieve("1")
client.evaluation.jobs.create(  #> call=batch model=meta/llama-3.2-1b-instruct
    config=config, target={"type": "model", "model": "meta/llama-3.2-1b-instruct"}
)
client.evaluation.live(config=config, target={"type": "rows", "rows": rows})  #> call=other model=?

job = SafeSynthesizerJobBuilder(client).with_data_source(table).with_replace_pii().synthesize().create_job()  #> call=fine-tune model=?
job.wait_for_completion()

models = [ModelConfig(alias="small", model="nvidia/nemotron-3-nano-30b-a3b")]
columns = DataDesignerConfigBuilder(model_configs=models)
columns.add_column(name="review", column_type="llm-text", prompt="A review.", model_alias="small")
designer = NeMoDataDesignerClient(base_url="http://designer.test")
designer.preview(columns)  #> call=chat model=nvidia/nemotron-3-nano-30b-a3b from=attribute
designer.create(columns, num_records=20)  #> call=chat model=nvidia/nemotron-3-nano-30b-a3b from=attribute
