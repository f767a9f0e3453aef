import { createStreamableUI, render, streamUI } from 'ai/rsc';
import { streamUI as stream } from '@ai-sdk/rsc';
import { openai } from '@ai-sdk/openai';
import OpenAI from 'openai';

const client = new OpenAI();

export async function submit(input: string) {
  const board = createStreamableUI(<p>…</p>);
  const old = render({ model: 'gpt-4-0125-preview', provider: client, messages: [{ role: 'user', content: input }] }); //> call=chat model=gpt-4-0125-preview
  const now = await streamUI({ model: openai('gpt-4o'), prompt: input, text: ({ content }) => <div>{content}</div> }); //> call=chat model=gpt-4o ; names=chat model=gpt-4o
  const next = await stream({ model: openai.responses('gpt-5'), prompt: input, text: ({ content }) => <b>{content}</b> }); //> call=chat model=gpt-5 ; names=chat model=gpt-5
  board.done();
  return [old, now.value, next.value];
}
