from lagent.agents import Agent, ReAct
from lagent.agents.stream import AgentForInternLM
from lagent.actions import WebBrowser
from lagent.llms import GPTAPI, AsyncGPTAPI, HFTransformerCasualLM, LMDeployClient, LMDeployServer

llm = LMDeployServer(path="internlm/internlm2_5-7b-chat", model_name="internlm2")  #> names=chat model=internlm/internlm2_5-7b-chat
llm.chat([{"role": "user", "content": "hi"}])  #> call=chat model=internlm/internlm2_5-7b-chat
GPTAPI("gpt-4-turbo", key="k").stream_chat([])  #> names=chat model=gpt-4-turbo ; call=chat model=gpt-4-turbo
AsyncGPTAPI(key="k")  #> names=chat model=gpt-3.5-turbo from=sdk-default
LMDeployClient(model_name="internlm2_5-7b-chat", url="http://127.0.0.1:23333")  #> names=chat model=internlm2_5-7b-chat
HFTransformerCasualLM(input()).generate("a")  #> names=chat model=? ; call=generation model=?

Agent(llm, "Answer briefly.")("hi")  #> call=chat model=internlm/internlm2_5-7b-chat
ReAct(llm=GPTAPI(model_type="gpt-4o"), max_turn=3)("hi")  #> names=chat model=gpt-4o ; call=chat model=gpt-4o


class Searcher(AgentForInternLM):
    def forward(self, message):
        return super().forward(message)  #> call=chat model=?


Searcher(llm=llm)("hi")  #> call=chat model=internlm/internlm2_5-7b-chat
WebBrowser(searcher_type="BingSearch")
