import guardrails as gd
from cleanlab_tlm import TLM, TrustworthyRAG

tlm = TLM(options={"model": "gpt-4.1-mini", "log": ["explanation"]})  #> names=chat model=gpt-4.1-mini
tlm.prompt("x")  #> call=chat model=gpt-4.1-mini
tlm.get_trustworthiness_score("x", response="y")  #> call=chat model=gpt-4.1-mini
TLM().prompt("x")  #> call=chat model=?
tlm.get_model_name()
rag = TrustworthyRAG(quality_preset="low")
rag.generate(query="x", context="y")  #> call=chat model=?

guard = gd.Guard().for_pydantic(Summary)
guard(messages=[], model="gpt-5")  #> call=chat model=gpt-5
guard.parse("x")
