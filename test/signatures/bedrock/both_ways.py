from aws_sdk_bedrock_runtime.client import BedrockRuntimeClient, InvokeModelWithBidirectionalStreamOperationInput
from aws_sdk_bedrock_runtime.config import Config


class Talk:
    def __init__(self, model_id="amazon.nova-sonic-v1:0"):
        self.model_id = model_id
        self.client = BedrockRuntimeClient(config=Config(region="us-east-1"))

    async def start(self):
        self.stream = await self.client.invoke_model_with_bidirectional_stream(  #> call=chat model=amazon.nova-sonic-v1:0
            InvokeModelWithBidirectionalStreamOperationInput(model_id=self.model_id)
        )
        await self.stream.await_output()
