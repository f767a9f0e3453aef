"""Objects kept in a library's object between the runs of a page."""
import chainlit as cl
import streamlit as st
from fastapi import FastAPI
from openai import OpenAI

app = FastAPI()
app.state.client = OpenAI()

if "client" not in st.session_state:
    st.session_state.client = None
    st.session_state["model"] = "gpt-4o"


def start():
    st.session_state.client = OpenAI()
    cl.user_session.set("client", OpenAI())


def turn(text):
    st.session_state.client.responses.create(model=st.session_state.model, input=text)  #> call=chat model=gpt-4o
    st.session_state["client"].responses.create(model=st.session_state.get("model"), input=text)  #> call=chat model=gpt-4o
    cl.user_session.get("client").responses.create(model="a", input=text)  #> call=chat model=a
    app.state.client.responses.create(model="a", input=text)  #> call=chat model=a
    st.session_state.other.responses.create(model="a", input=text)


state = {}
state = {**state, "model": "x"}
state = {**state, "more": 1}
OpenAI().responses.create(model=state["model"], input="x")  #> call=chat model=x
for _ in range(3):
    state = {**state, "more": state}
OpenAI().responses.create(model=state["nothing"], input="x")  #> call=chat model=?
