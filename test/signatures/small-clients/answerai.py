"""Dialogues of claudette and cosette, bound to a model."""
from claudette import *

chat = Chat("claude-3-5-haiku-20241022", sp="Be brief.")  #> names=chat model=claude-3-5-haiku-20241022
chat("Hello")  #> call=chat model=claude-3-5-haiku-20241022
for part in chat("Hello again", stream=True):  #> call=chat model=claude-3-5-haiku-20241022
    print(part)
chat.toolloop("Add 1 and 2")  #> call=chat model=claude-3-5-haiku-20241022
chat.use
client = Client(model="claude-sonnet-4-5")  #> names=chat model=claude-sonnet-4-5
client([mk_msg("x")])  #> call=chat model=claude-sonnet-4-5
client.structured(mk_msg("x"), tools=[print])  #> call=chat model=claude-sonnet-4-5
shared = Chat(cli=client)
shared("x")  #> call=chat model=claude-sonnet-4-5
picked = AsyncChat(models[1])  #> names=chat model=?


async def ask():
    return await picked("x")  #> call=chat model=?


import cosette

cosette.Chat("gpt-4o")("x")  #> names=chat model=gpt-4o ; call=chat model=gpt-4o
