import { OpenAI } from '@llamaindex/openai';
import { chatWithTools } from '@llamaindex/tools';
import { type ChatEngine, Settings, ToolCallLLM } from 'llamaindex';

Settings.llm = new OpenAI({ model: 'gpt-4o-mini' }); //> names=chat model=gpt-4o-mini

export async function answer(prompt: string) {
  const { text } = await Settings.llm.complete({ prompt }); //> call=completion model=gpt-4o-mini
  const llm = Settings.llm as ToolCallLLM;
  await llm.chat({ messages: [{ role: 'user', content: text }] }); //> call=chat model=gpt-4o-mini
  await chatWithTools(llm, [], []); //> call=chat model=gpt-4o-mini
  await chatWithTools(new OpenAI({ model: 'gpt-4.1' }), [], []); //> call=chat model=gpt-4.1 ; names=chat model=gpt-4.1
  await Settings.embedModel.getTextEmbedding(text); //> call=embedding model=?
  return Settings.chunkSize;
}

export const reply = (engine: ChatEngine) => engine.chat({ message: 'hi' }); //> call=chat model=?

import { OpenAI as Partner } from '@llamaindex/openai';
import { LLMSingleSelector, MockLLM, OpenAI as Whole } from 'llamaindex';

new Partner(); //> names=chat model=gpt-4o from=sdk-default
new Whole(); //> names=chat model=?
await new MockLLM().chat({ messages: [] });
const picks = new LLMSingleSelector({ llm: new Partner({ model: 'gpt-4o-mini' }) }); //> names=chat model=gpt-4o-mini
await picks.select(['a', 'b'], 'q'); //> call=chat model=gpt-4o-mini
