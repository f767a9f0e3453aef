import pandas as pd
from pandasai import Agent, PandasAI, SmartDataframe
from pandasai.llm import OpenAI
from pandasai.llm.azure_openai import AzureOpenAI

llm = OpenAI(api_token="k", model="gpt-4o-mini")  #> names=chat model=gpt-4o-mini
frame = SmartDataframe("a.csv", config={"llm": llm})
frame.chat("How many rows?")  #> call=chat model=gpt-4o-mini
agent = Agent([pd.DataFrame()], config={"llm": AzureOpenAI(api_token="k", deployment_name="mine")})  #> names=chat model=mine
agent.chat("x")  #> call=chat model=mine
runner = PandasAI(llm, conversational=False)
runner.run(pd.DataFrame(), prompt="x")  #> call=chat model=gpt-4o-mini
runner(pd.DataFrame(), prompt="x")  #> call=chat model=gpt-4o-mini
frame.head()
OpenAI(api_token="k")  #> names=chat model=?
