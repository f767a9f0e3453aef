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
