from camel.models import ModelFactory, NovitaModel
from camel.types import ModelPlatformType, ModelType

ModelFactory.create(ModelPlatformType.OPENAI, ModelType.GPT_4_1)  #> names=chat model=gpt-4.1 from=cross-file
ModelFactory.create(ModelPlatformType.GEMINI, ModelType.GEMINI_1_5_PRO)  #> names=chat model=gemini-1.5-pro from=cross-file
# Another model before 0.2.20.
ModelFactory.create(ModelPlatformType.ANTHROPIC, ModelType.CLAUDE_3_5_SONNET)  #> names=chat model=?
NovitaModel("deepseek/deepseek-r1").run([])  #> call=chat model=deepseek/deepseek-r1 ; names=chat model=deepseek/deepseek-r1
