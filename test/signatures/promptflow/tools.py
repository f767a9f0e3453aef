from promptflow.tools.aoai import AzureOpenAI, chat
from azure.ai.evaluation import ViolenceEvaluator
from promptflow.evals.evaluators import RetrievalChatEvaluator

chat(connection, "prompt", "gpt-4o")  #> call=chat model=gpt-4o
AzureOpenAI(connection).chat("prompt", "gpt-4o")  #> call=chat model=gpt-4o
ViolenceEvaluator(project, credential)(query="q", response="a")  #> call=classification model=?
RetrievalChatEvaluator({"azure_deployment": "judge"})(conversation=[])  #> call=chat model=judge
