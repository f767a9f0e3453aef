import tritonclient.grpc as grpcclient
import tritonclient.http as httpclient
from tritonclient.grpc.aio import InferenceServerClient

client = httpclient.InferenceServerClient(url="localhost:8000")
if client.is_model_ready("densenet_onnx"):
    image = httpclient.InferInput("data_0", [3, 224, 224], "FP32")
    client.infer(model_name="densenet_onnx", inputs=[image])  #> call=other model=densenet_onnx

streaming = grpcclient.InferenceServerClient(url="localhost:8001")
streaming.start_stream(callback=take)
for chunk in chunks:
    streaming.async_stream_infer("tacotron", inputs=chunk)  #> call=other model=tacotron loop

async def ask(inputs):
    async with InferenceServerClient("localhost:8001") as server:
        return await server.infer(pick(), inputs)  #> call=other model=?
