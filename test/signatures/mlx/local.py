import mlx_whisper
from mlx_lm import convert, generate, load, stream_generate
from mlx_vlm import generate as look
from mlx_vlm import load as load_eyes

model, tokenizer = load("mlx-community/Mistral-7B-Instruct-v0.3-4bit")  #> names=generation model=mlx-community/Mistral-7B-Instruct-v0.3-4bit
prompt = tokenizer.apply_chat_template([], add_generation_prompt=True)
text = generate(model, tokenizer, prompt=prompt, max_tokens=100, verbose=True)  #> call=generation model=mlx-community/Mistral-7B-Instruct-v0.3-4bit max=100
for part in stream_generate(model, tokenizer, prompt):  #> call=generation model=mlx-community/Mistral-7B-Instruct-v0.3-4bit
    print(part.text)
convert("mistralai/Mistral-7B-v0.1", quantize=True)

eyes, processor = load_eyes("mlx-community/Qwen2-VL-2B-Instruct-4bit")  #> names=generation model=mlx-community/Qwen2-VL-2B-Instruct-4bit
look(eyes, processor, "What is this?", image=["a.png"])  #> call=generation model=mlx-community/Qwen2-VL-2B-Instruct-4bit
mlx_whisper.transcribe("speech.mp3", path_or_hf_repo="mlx-community/whisper-large-v3-mlx")  #> call=stt model=mlx-community/whisper-large-v3-mlx
mlx_whisper.transcribe("speech.mp3")  #> call=stt model=mlx-community/whisper-tiny from=sdk-default
