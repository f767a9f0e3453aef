import asyncio

from browser_use import Agent, Browser, ChatGoogle, ChatOpenAI
from browser_use.llm import ChatOllama
from langchain_openai import ChatOpenAI as LangChainOpenAI


async def main():
    agent = Agent(task="Find a recipe", llm=ChatOpenAI(model="gpt-4.1-mini"), browser=Browser())  #> names=chat model=gpt-4.1-mini
    history = await agent.run(max_steps=10)  #> call=chat model=gpt-4.1-mini
    print(history.final_result())
    old = Agent("Find a train", LangChainOpenAI(model="gpt-4o"))  #> names=chat model=gpt-4o
    await old.run()  #> call=chat model=gpt-4o
    Agent(task="Buy tea", llm=ChatGoogle("gemini-2.5-flash")).run_sync()  #> call=chat model=gemini-2.5-flash ; names=chat model=gemini-2.5-flash
    local = ChatOllama(model="llama3.1:8b")  #> names=chat model=llama3.1:8b
    await local.ainvoke([])  #> call=chat model=llama3.1:8b


asyncio.run(main())
