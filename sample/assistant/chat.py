"""Answers questions and summarises tickets."""

from anthropic import Anthropic
from openai import OpenAI

from .settings import CHAT_MODEL, REVIEW_MODEL, SUPPORT_MODEL

client = OpenAI()
claude = Anthropic()


def answer(question: str) -> str:
    response = client.chat.completions.create(
        model=CHAT_MODEL,
        messages=[{"role": "user", "content": question}],
        max_tokens=300,
    )
    return response.choices[0].message.content or ""


def summarize_all(tickets: list[str]) -> list[str]:
    summaries = []
    for ticket in tickets:
        message = claude.messages.create(
            model="claude-3-5-haiku-20241022",
            max_tokens=200,
            system="You summarise support tickets in two sentences.",
            messages=[{"role": "user", "content": ticket}],
        )
        summaries.append("".join(block.text for block in message.content if block.type == "text"))
    return summaries


def support(question: str) -> str:
    response = client.responses.create(model=SUPPORT_MODEL, input=question)
    return response.output_text


def review(text: str) -> str:
    response = client.responses.create(model=REVIEW_MODEL, input=text)
    return response.output_text
