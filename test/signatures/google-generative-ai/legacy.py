import google.generativeai as genai
from google.generativeai import GenerativeModel, caching
from google.ai import generativelanguage as glm

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-1.5-flash", system_instruction="be brief")  #> names=chat model=gemini-1.5-flash
model.generate_content("hi", generation_config={"max_output_tokens": 10})  #> call=chat model=gemini-1.5-flash max=10
model.generate_content("hi", generation_config=genai.GenerationConfig(max_output_tokens=11))  #> call=chat model=gemini-1.5-flash max=11
chat = model.start_chat(history=[])
chat.send_message("hi", stream=True)  #> call=chat model=gemini-1.5-flash from=attribute
standard = GenerativeModel()  #> names=chat model=?
standard.generate_content("x")  #> call=chat model=?
named = genai.GenerativeModel(model_name="models/gemini-1.5-pro")  #> names=chat model=models/gemini-1.5-pro


async def later():
    await named.generate_content_async("x")  #> call=chat model=models/gemini-1.5-pro
    await chat.send_message_async("x")  #> call=chat model=gemini-1.5-flash


genai.embed_content(model="models/text-embedding-004", content="x", task_type="retrieval_query")  #> call=embedding model=models/text-embedding-004
genai.embed_content("models/embedding-001", "x")  #> call=embedding model=models/embedding-001
genai.generate_text(prompt="x")  #> call=completion model=models/text-bison-001 from=sdk-default
talk = genai.chat(messages=["Hello"])  #> call=chat model=models/chat-bison-001 from=sdk-default
talk = talk.reply("Can you?")  #> call=chat model=models/chat-bison-001
genai.create_tuned_model(source_model="models/gemini-1.0-pro-001", training_data=[], epoch_count=5)  #> call=fine-tune model=models/gemini-1.0-pro-001

cache = caching.CachedContent.create(model="models/gemini-1.5-pro-001", contents=[])
cached = genai.GenerativeModel.from_cached_content(cached_content=cache)  #> names=chat model=models/gemini-1.5-pro-001
cached.generate_content("x")  #> call=chat model=models/gemini-1.5-pro-001

low = glm.GenerativeServiceClient()
low.generate_content(glm.GenerateContentRequest(model="models/gemini-pro", contents=[]))  #> call=chat model=models/gemini-pro

model.count_tokens("hi")
genai.list_models()
genai.upload_file("a.png")
genai.get_model("models/gemini-1.5-pro")
