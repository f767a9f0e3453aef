import json
import boto3
import aioboto3
from boto3.session import Session

bedrock = boto3.client(service_name="bedrock-runtime", region_name="eu-west-1")
MODEL_ID = "anthropic.claude-3-haiku-20240307-v1:0"

body = json.dumps({"anthropic_version": "bedrock-2023-05-31", "max_tokens": 1000, "messages": []})
response = bedrock.invoke_model(body=body, modelId=MODEL_ID, accept="application/json")  #> call=chat model=anthropic.claude-3-haiku-20240307-v1:0 max=1000
bedrock.converse(modelId="eu.amazon.nova-lite-v1:0", messages=[], inferenceConfig={"maxTokens": 300})  #> call=chat model=eu.amazon.nova-lite-v1:0 max=300
bedrock.converse_stream(modelId=MODEL_ID, messages=[])  #> call=chat model=anthropic.claude-3-haiku-20240307-v1:0
bedrock.invoke_model(modelId="amazon.titan-embed-text-v1", body=json.dumps({"inputText": "x"}))  #> call=embedding model=amazon.titan-embed-text-v1
bedrock.invoke_model(modelId="meta.llama3-8b-instruct-v1:0", body=json.dumps({"prompt": "x", "max_gen_len": 99}))  #> call=chat model=meta.llama3-8b-instruct-v1:0 max=99
titan = {"inputText": "x", "textGenerationConfig": {"maxTokenCount": 77}}
bedrock.invoke_model(modelId="amazon.titan-text-express-v1", body=json.dumps(titan))  #> call=chat model=amazon.titan-text-express-v1 max=77
bedrock.start_async_invoke(modelId="amazon.nova-reel-v1:0", modelInput={})  #> call=video model=amazon.nova-reel-v1:0


class Adapter:
    def __init__(self):
        self.model_id = "anthropic.claude-3-sonnet-20240229-v1:0"
        self.runtime = Session(profile_name="dev").client("bedrock-runtime")

    def stream(self, prompt):
        payload = json.dumps({"max_tokens": 200, "messages": [prompt]})
        return self.runtime.invoke_model_with_response_stream(modelId=self.model_id, body=payload)  #> call=chat model=anthropic.claude-3-sonnet-20240229-v1:0 max=200


async def later():
    async with aioboto3.Session().client("bedrock-runtime") as client:
        await client.converse(modelId=MODEL_ID, messages=[])  #> call=chat model=anthropic.claude-3-haiku-20240307-v1:0


control = boto3.client("bedrock")
control.create_model_customization_job(  #> call=fine-tune model=amazon.titan-text-lite-v1:0:4k
    jobName="job",
    baseModelIdentifier="amazon.titan-text-lite-v1:0:4k",
    trainingDataConfig={"s3Uri": "s3://b/x"},
)
control.create_model_invocation_job(modelId=MODEL_ID, inputDataConfig={})  #> call=batch model=anthropic.claude-3-haiku-20240307-v1:0
JUDGE = "anthropic.claude-3-haiku-20240307-v1:0"
judged = {"automated": {"evaluatorModelConfig": {"bedrockEvaluatorModels": [{"modelIdentifier": JUDGE}]}}}
answered = {"models": [{"precomputedInferenceSource": {"inferenceSourceIdentifier": "theirs"}}]}
control.create_evaluation_job(jobName="a", evaluationConfig=judged, inferenceConfig=answered)  #> call=batch model=anthropic.claude-3-haiku-20240307-v1:0 from=constant
asked = {"models": [{"bedrockModel": {"modelIdentifier": "us.amazon.nova-lite-v1:0"}}]}
control.create_evaluation_job(jobName="b", evaluationConfig=judged, inferenceConfig=asked)  #> call=batch model=us.amazon.nova-lite-v1:0 from=constant
control.get_evaluation_job(jobIdentifier="b")
control.list_foundation_models()

agents = boto3.client("bedrock-agent-runtime")
agents.retrieve_and_generate(  #> call=chat model=arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-v2
    input={"text": "x"},
    retrieveAndGenerateConfiguration={
        "type": "KNOWLEDGE_BASE",
        "knowledgeBaseConfiguration": {"modelArn": "arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-v2"},
    },
)
agents.retrieve_and_generate(  #> call=chat model=anthropic.claude-3-haiku-20240307-v1:0 max=512
    input={"text": "x"},
    retrieveAndGenerateConfiguration={
        "type": "KNOWLEDGE_BASE",
        "knowledgeBaseConfiguration": {
            "modelArn": "anthropic.claude-3-haiku-20240307-v1:0",
            "generationConfiguration": {"inferenceConfig": {"textInferenceConfig": {"maxTokens": 512, "topP": 0.9}}},
        },
    },
)
agents.retrieve(knowledgeBaseId="kb", retrievalQuery={"text": "x"})  #> call=embedding model=?
agents.invoke_agent(agentId="A1", agentAliasId="B1", sessionId="s", inputText="x")  #> call=chat model=?
served = boto3.client("bedrock-agentcore", region_name="us-west-2")
served.invoke_agent_runtime(agentRuntimeArn="arn", runtimeSessionId="s", payload=b"{}")  #> call=chat model=?
served.stop_runtime_session(runtimeSessionId="s", agentRuntimeArn="arn")
boto3.client("sagemaker-runtime").invoke_endpoint(EndpointName="llm", Body=b"")  #> call=other model=?

s3 = boto3.client("s3")
s3.invoke_model(modelId="no")
boto3.client("lambda").invoke(FunctionName="f")
bedrock.count_tokens(modelId=MODEL_ID, input={})
boto3.client("bedrock-agent").list_agents()

from langchain_aws import AmazonKnowledgeBasesRetriever

asked = boto3.client("bedrock-agent-runtime")
asked.generate_query(queryGenerationInput={"text": "x", "type": "TEXT"})  #> call=chat model=?
asked.get_agent_memory(agentId="x")
boto3.client("bedrock-data-automation-runtime").invoke_data_automation_async(inputConfiguration={})  #> call=other model=?
boto3.client("bedrock-data-automation-runtime").get_data_automation_status(invocationArn="x")
facts = AmazonKnowledgeBasesRetriever(knowledge_base_id="K", retrieval_config={})
facts.invoke("x")  #> call=embedding model=?
