from semantic_kernel.connectors.ai.google.vertex_ai import VertexAIChatCompletion
from semantic_kernel.connectors.ai.google.google_ai import GoogleAIChatCompletion
from semantic_kernel.connectors.ai.open_ai import OpenAIAudioToText

hosted = VertexAIChatCompletion("project", "europe-west1", "gemini-2.5-pro")  #> names=chat model=gemini-2.5-pro
direct = GoogleAIChatCompletion("gemini-2.5-flash")  #> names=chat model=gemini-2.5-flash
ears = OpenAIAudioToText("whisper-1")  #> names=stt model=whisper-1


async def hear():
    await ears.get_text_content(audio)  #> call=stt model=whisper-1


from semantic_kernel.connectors.ai.open_ai import AzureChatCompletion

AzureChatCompletion("my-deployment", "https://example.openai.azure.com", "key")  #> names=chat model=?
