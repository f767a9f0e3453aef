from revChatGPT.V3 import Chatbot
from bardapi.core_async import BardAsync

bot = Chatbot("key")
bot.ask("Hi", model="gpt-4")  #> call=chat model=gpt-4
bot.ask("Hi")  #> call=chat model=gpt-3.5-turbo from=sdk-default


async def main():
    bard = BardAsync(token="t")
    await bard.get_answer("Hi")  #> call=chat model=?
    await bard.speech("Hi")  #> call=tts model=?
