import instructor
import google.generativeai as genai
from anthropic import Anthropic
from groq import Groq
from openai import OpenAI, AsyncOpenAI
from litellm import completion

client = instructor.from_groq(Groq(), mode=instructor.Mode.JSON)
client.chat.completions.create(model="llama-3.1-70b-versatile", response_model=dict, max_tokens=8000, messages=[])  #> call=chat model=llama-3.1-70b-versatile max=8000
patched = instructor.patch(OpenAI())
patched.chat.completions.create(model="gpt-3.5-turbo", response_model=dict, messages=[])  #> call=chat model=gpt-3.5-turbo
user, raw = instructor.from_openai(OpenAI()).chat.completions.create_with_completion(model="gpt-4o-mini", response_model=dict, messages=[])  #> call=chat model=gpt-4o-mini
instructor.from_anthropic(Anthropic()).messages.create(model="claude-haiku-4-5", max_tokens=10, response_model=dict, messages=[])  #> call=chat model=claude-haiku-4-5 max=10
gemini = instructor.from_gemini(client=genai.GenerativeModel("models/gemini-1.5-flash-latest"))  #> names=chat model=models/gemini-1.5-flash-latest
gemini.chat.completions.create(messages=[], response_model=dict)  #> call=chat model=models/gemini-1.5-flash-latest
bound = instructor.from_provider("anthropic/claude-3-5-haiku-latest")  #> names=chat model=anthropic/claude-3-5-haiku-latest
bound.create(messages=[], response_model=dict)  #> call=chat model=anthropic/claude-3-5-haiku-latest
instructor.from_litellm(completion).chat.completions.create(model="mistral/mistral-small", messages=[], response_model=dict)  #> call=chat model=mistral/mistral-small


async def later():
    several = instructor.from_openai(AsyncOpenAI())
    return several.chat.completions.create_iterable(model="gpt-4o", response_model=dict, messages=[])  #> call=chat model=gpt-4o
patched.chat.create(model="gpt-4o", response_model=dict, messages=[])  #> call=chat model=gpt-4o
from mistralai import Mistral

mistral = instructor.from_mistral(client=Mistral(), model="mistral-large-latest", max_tokens=1000)  #> names=chat model=mistral-large-latest
mistral.messages.create(response_model=dict, messages=[], temperature=0)  #> call=chat model=mistral-large-latest

from instructor import llm_validator

llm_validator("don't say objectionable things", client=client, model="gpt-4o-mini")  #> names=chat model=gpt-4o-mini
llm_validator("don't say objectionable things", client=client)
