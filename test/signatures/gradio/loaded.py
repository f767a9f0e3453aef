import gradio as gr
from gradio import Interface

api = gr.Interface.load("huggingface/acme/writer-6b")  #> names=generation model=huggingface/acme/writer-6b
gr.load("models/acme/writer", title="Writer").launch()  #> names=generation model=models/acme/writer
Interface.load(name="acme/writer", src="models")  #> names=generation model=acme/writer
gr.load(name="gpt-4o", src=registry)  #> names=generation model=gpt-4o
gr.load_chat("http://localhost:11434/v1/", model="qwen2.5", token="ollama").launch()  #> names=chat model=qwen2.5
gr.Interface.load("spaces/acme/cutter").launch()
gr.load("acme/cutter", src="spaces")


def written(text):
    return api(text)  #> call=generation model=huggingface/acme/writer-6b


with gr.Blocks() as demo:
    demo.load(written, box, box)
    gr.Interface(fn=written, inputs="text", outputs="text")
demo.launch()
