from inference_sdk import InferenceHTTPClient

client = InferenceHTTPClient(api_url="https://serverless.roboflow.com", api_key="k")
client.infer_lmm("a.jpg", "florence-2-base", prompt="What?")  #> call=generation model=florence-2-base
client.run_workflow(workspace_name="w", workflow_id="x", images={"image": "a.jpg"})  #> call=other model=?
client.get_clip_text_embeddings(text="sun")  #> call=embedding model=?
