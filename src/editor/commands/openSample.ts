import { window, workspace } from 'vscode';

/** A program with calls of two providers; it is shown, not stored, and nothing runs it. */
const sample = `from anthropic import Anthropic
from openai import OpenAI

client = OpenAI()
claude = Anthropic()


def answer(question):
    return client.chat.completions.create(
        model="gpt-4o",
        messages=[{"role": "user", "content": question}],
        max_tokens=300,
    )


def summarize(tickets):
    for ticket in tickets:
        claude.messages.create(
            model="claude-haiku-4-5",
            max_tokens=200,
            messages=[{"role": "user", "content": ticket}],
        )
`;

export async function openSample(): Promise<void> {
  await window.showTextDocument(await workspace.openTextDocument({ language: 'python', content: sample }));
}
