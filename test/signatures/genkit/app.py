from genkit.ai import Genkit
from genkit.plugins.google_genai import GoogleAI

ai = Genkit(plugins=[GoogleAI()], model="googleai/gemini-2.0-flash")  #> names=chat model=googleai/gemini-2.0-flash


@ai.flow()
async def menu(theme: str):
    result = await ai.generate(prompt=f"A menu about {theme}")  #> call=chat model=googleai/gemini-2.0-flash
    other = await ai.generate(model="googleai/gemini-2.5-pro", prompt="Hi")  #> call=chat model=googleai/gemini-2.5-pro
    vectors = await ai.embed(embedder="googleai/text-embedding-004", content=theme)  #> call=embedding model=googleai/text-embedding-004
    return result.text, other.text, vectors
