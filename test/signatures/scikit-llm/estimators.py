from skllm.config import SKLLMConfig
from skllm.datasets import get_classification_dataset
from skllm.models.gpt import GPTClassifier
from skllm.preprocessing import GPTSummarizer, GPTVectorizer
from skllm import ZeroShotGPTClassifier

SKLLMConfig.set_openai_key("k")
X, y = get_classification_dataset()
clf = ZeroShotGPTClassifier(openai_model="gpt-3.5-turbo")  #> names=chat model=gpt-3.5-turbo
clf.fit(X, y)
clf.predict(X)  #> call=chat model=gpt-3.5-turbo
tuned = GPTClassifier(base_model="gpt-3.5-turbo-0613", n_epochs=1)  #> names=chat model=gpt-3.5-turbo-0613
tuned.fit(X, y)  #> call=fine-tune model=gpt-3.5-turbo-0613
GPTSummarizer(max_words=15).fit_transform(X)  #> call=chat model=?
GPTVectorizer().fit_transform(X)  #> call=embedding model=?
