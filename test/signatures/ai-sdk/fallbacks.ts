import { google } from '@ai-sdk/google';
import { openai } from '@ai-sdk/openai';
import { customProvider, generateText, streamText } from 'ai';
import { createFallback } from 'ai-fallback';
import { createRetryable } from 'ai-retry';

const named = customProvider({
  languageModels: {
    titles: createRetryable({
      model: google('gemini-2.5-flash-lite'), //> names=chat model=gemini-2.5-flash-lite
      retries: [openai('gpt-4o-mini')], //> names=chat model=gpt-4o-mini
    }),
    answers: openai('gpt-4o'), //> names=chat model=gpt-4o
    other: openai('gpt-4.1'), //> names=chat model=gpt-4.1
  },
});
const safe = createFallback({ models: [openai('gpt-5'), google('gemini-2.5-pro')] }); //> names=chat model=gpt-5 ; names=chat model=gemini-2.5-pro

export async function ask(prompt: string, asked: string, route?: () => string) {
  await generateText({ model: safe, prompt }); //> call=chat model=gpt-5
  await generateText({ model: named.languageModel('titles'), prompt }); //> call=chat model=gemini-2.5-flash-lite ; names=chat model=gemini-2.5-flash-lite
  let model = asked.trim();
  if (route) model = 'answers';
  await streamText({ model: named.languageModel(model), prompt }); //> call=chat model=? ; names=chat model=?
  const either = route ? 'answers' : 'other';
  await streamText({ model: named.languageModel(either), prompt }); //> call=chat model=? ; names=chat model=?
}
