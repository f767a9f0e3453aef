from text_generation import AsyncClient, Client, InferenceAPIClient

client = Client("http://127.0.0.1:8080")
client.generate("What is deep learning?", max_new_tokens=20).generated_text  #> call=generation model=? max=20
for part in client.generate_stream("again"):  #> call=generation model=?
    print(part)

hosted = InferenceAPIClient("bigscience/bloomz")  #> names=generation model=bigscience/bloomz
hosted.generate("Why is the sky blue?")  #> call=generation model=bigscience/bloomz


async def ask(prompt):
    return await AsyncClient("http://127.0.0.1:8080").generate(prompt)  #> call=generation model=?
