import mlflow.deployments
import oci
from databricks.sdk import WorkspaceClient
from llama_stack_client import Agent, LlamaStackClient
from oci.generative_ai_inference.models import ChatDetails, OnDemandServingMode
from snowflake.cortex import Complete, Sentiment, complete

client = mlflow.deployments.get_deploy_client("databricks")
client.predict(endpoint="databricks-meta-llama-3-3-70b-instruct", inputs={"messages": [], "max_tokens": 9})  #> call=chat model=databricks-meta-llama-3-3-70b-instruct max=9
client.predict(endpoint="databricks-gte-large-en", inputs={"input": ["x"]})  #> call=embedding model=databricks-gte-large-en
client.predict(endpoint="churn", inputs={"dataframe_split": {}})
w = WorkspaceClient()
w.serving_endpoints.query("databricks-claude-sonnet-4", messages=[])  #> call=chat model=databricks-claude-sonnet-4
w.serving_endpoints.get_open_ai_client().chat.completions.create(model="databricks-gpt-5", messages=[])  #> call=chat model=databricks-gpt-5
w.clusters.list()
Complete("mistral-large2", "x")  #> call=chat model=mistral-large2
complete(model="llama3.1-70b", prompt="x", stream=True)  #> call=chat model=llama3.1-70b
Sentiment("x")  #> call=classification model=?
inference = oci.generative_ai_inference.GenerativeAiInferenceClient(config={})
mode = OnDemandServingMode(model_id="meta.llama-3.3-70b-instruct")
inference.chat(ChatDetails(compartment_id="c", serving_mode=mode, chat_request=None))  #> call=chat model=meta.llama-3.3-70b-instruct
stack = LlamaStackClient(base_url="http://localhost:8321")
stack.inference.chat_completion(model_id="meta-llama/Llama-3.2-3B-Instruct", messages=[])  #> call=chat model=meta-llama/Llama-3.2-3B-Instruct
agent = Agent(stack, model="meta-llama/Llama-3.3-70B-Instruct", instructions="x")  #> names=chat model=meta-llama/Llama-3.3-70B-Instruct
agent.create_turn(messages=[], session_id=agent.create_session("s"))  #> call=chat model=meta-llama/Llama-3.3-70B-Instruct
stack.models.list()
