from skllm.models.anthropic.classification.zero_shot import CoTClaudeClassifier
from skllm.models.gpt.classification.zero_shot import CoTGPTClassifier
from skllm.models.gpt.classification.tunable import MultiLabelGPTClassifier

reasoned = CoTGPTClassifier(model="gpt-4o")  #> names=chat model=gpt-4o
reasoned.fit(x, y)
reasoned.predict(x)  #> call=chat model=gpt-4o
CoTClaudeClassifier(model="claude-3-haiku-20240307").predict(x)  #> names=chat model=claude-3-haiku-20240307 ; call=chat model=claude-3-haiku-20240307
MultiLabelGPTClassifier(base_model="gpt-3.5-turbo-0613").fit(x, y)  #> names=chat model=gpt-3.5-turbo-0613 ; call=fine-tune model=gpt-3.5-turbo-0613
