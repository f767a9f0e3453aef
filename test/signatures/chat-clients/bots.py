import json

import fastapi_poe as fp
import g4f
from Bard import Chatbot as Bard
from bardapi import Bard as BardApi
from EdgeGPT.EdgeGPT import Chatbot as Bing, ConversationStyle
from g4f.client import Client
from hugchat import hugchat
from revChatGPT.V1 import Chatbot as WebChatbot
from revChatGPT.V3 import Chatbot

chatbot = Chatbot(api_key="x", engine="gpt-4")  #> names=chat model=gpt-4
print(chatbot.ask("Hello"))  #> call=chat model=gpt-4
plain = Chatbot(api_key="x")
for part in plain.ask_stream("Hello"):  #> call=chat model=gpt-3.5-turbo
    print(part)
plain.reset()
plain.rollback(1)
web = WebChatbot(config={"access_token": "x", "model": "text-davinci-002-render-sha"})
for data in web.ask("Hello"):  #> call=chat model=text-davinci-002-render-sha
    print(data)
web.get_conversations()


async def bing(prompt):
    bot = await Bing.create(cookies=json.loads("[]"))
    await bot.ask(prompt=prompt, conversation_style=ConversationStyle.creative)  #> call=chat model=?
    await bot.close()


Bard("token").ask("Hello")  #> call=chat model=?
BardApi(token="x").get_answer("Hello")  #> call=chat model=?
hugging = hugchat.ChatBot(cookies={})
hugging.chat("Hello")  #> call=chat model=?
hugging.new_conversation()
g4f.ChatCompletion.create(model="gpt-3.5-turbo", messages=[])  #> call=chat model=gpt-3.5-turbo
free = Client()
free.chat.completions.create([], "gpt-4o")  #> call=chat model=gpt-4o
free.images.generate(model="flux", prompt="a")  #> call=image model=flux
free.models.get_all()


async def poe(messages):
    async for partial in fp.get_bot_response(messages=messages, bot_name="GPT-4o", api_key="x"):  #> call=chat model=GPT-4o
        print(partial.text)
    fp.ProtocolMessage(role="user", content="a")
