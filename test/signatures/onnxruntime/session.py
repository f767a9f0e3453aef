import onnx
import onnxruntime as ort
import onnxruntime_genai as og

onnx.checker.check_model(onnx.load("model.onnx"))
session = ort.InferenceSession("model.onnx", providers=["CPUExecutionProvider"])  #> names=other model=model.onnx
name = session.get_inputs()[0].name
session.run(None, {name: [1.0]})  #> call=other model=model.onnx

model = og.Model("phi3-mini-onnx")  #> names=generation model=phi3-mini-onnx
tokenizer = og.Tokenizer(model)
params = og.GeneratorParams(model)
params.set_search_options(max_length=200)
generator = og.Generator(model, params)
generator.append_tokens(tokenizer.encode("hi"))  #> call=generation model=phi3-mini-onnx
while not generator.is_done():
    generator.generate_next_token()  #> call=generation model=phi3-mini-onnx loop
