from mlflow.deployments import get_deploy_client

client = get_deploy_client("databricks")
client.predict(None, {"messages": []}, "databricks-dbrx-instruct")
client.predict(endpoint="databricks-dbrx-instruct", inputs={"messages": [{"role": "user", "content": "Hi"}], "max_tokens": 100})  #> call=chat model=databricks-dbrx-instruct max=100
