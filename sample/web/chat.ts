import { anthropic } from '@ai-sdk/anthropic';
import { generateText, streamText } from 'ai';
import OpenAI from 'openai';
import { models } from './models';

const openai = new OpenAI();

export async function answer(question: string): Promise<string> {
  const completion = await openai.chat.completions.create({
    model: models.chat,
    messages: [{ role: 'user', content: question }],
    max_completion_tokens: 400,
  });
  return completion.choices[0]?.message.content ?? '';
}

export const draft = (topic: string) =>
  streamText({
    model: anthropic(models.writer),
    prompt: `Write a short article about ${topic}.`,
  });

export async function titles(articles: readonly string[]): Promise<string[]> {
  const results = [];
  for (const article of articles) {
    const { text } = await generateText({
      model: anthropic(models.writer),
      prompt: `Find a title for this article: ${article}`,
      maxOutputTokens: 20,
    });
    results.push(text);
  }
  return results;
}

export async function translate(text: string): Promise<unknown> {
  const url = 'https://api.mistral.ai/v1/chat/completions';
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      model: 'mistral-small-latest',
      messages: [{ role: 'user', content: `Translate into French: ${text}` }],
    }),
  });
  return response.json();
}
