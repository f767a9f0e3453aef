from langchain.chat_models import init_chat_model
from langchain_core.prompts import ChatPromptTemplate

usual = init_chat_model("gpt-4o-mini", configurable_fields=("model",))  #> names=chat model=gpt-4o-mini
usual.invoke("x")  #> call=chat model=gpt-4o-mini
usual.invoke("x", config={"configurable": {"model": "o4-mini"}})  #> call=chat model=o4-mini
usual.with_config(configurable={"model": "gpt-4.1"}).invoke("x")  #> call=chat model=gpt-4.1
usual.with_config({"configurable": {"model": "gpt-4.1"}}).invoke("x")  #> call=chat model=gpt-4.1
usual.with_config(tags=["evening"]).invoke("x")  #> call=chat model=gpt-4o-mini

chain = ChatPromptTemplate.from_template("{question}") | usual
chain.with_config(configurable={"model": "gpt-4.1"}).batch([])  #> call=chat model=gpt-4.1
chain.with_config(run_name="short").batch([])  #> call=chat model=gpt-4o-mini
