from magentic import Chat, OpenaiChatModel, SystemMessage, UserMessage, chatprompt, prompt, prompt_chain
from magentic.chat_model.anthropic_chat_model import AnthropicChatModel


@prompt("Add more dudeness to: {phrase}")
def dudeify(phrase: str) -> str: ...


@prompt("Name a {colour} thing", model=OpenaiChatModel("gpt-4o-mini", temperature=0))  #> names=chat model=gpt-4o-mini
async def name(colour: str) -> str: ...


@chatprompt(SystemMessage("Be brief."), UserMessage("{text}"), model=AnthropicChatModel("claude-3-5-haiku-latest"))  #> names=chat model=claude-3-5-haiku-latest
def brief(text: str) -> str: ...


async def main():
    print(dudeify("Hello"))  #> call=chat model=?
    print([await name(colour) for colour in ["red", "blue"]])  #> call=chat model=gpt-4o-mini loop
    print(brief("A long text"))  #> call=chat model=claude-3-5-haiku-latest
    chat = Chat(messages=[UserMessage("Hi")], output_types=[str], model=OpenaiChatModel("gpt-4o"))  #> names=chat model=gpt-4o
    chat.submit()  #> call=chat model=gpt-4o
