// Parts of a client that are handed on, known by their declared types.
import OpenAI from 'openai';
import { type Chat, type Embeddings } from 'openai/resources/index';

export async function run(chat: Chat, embeddings: Embeddings, own: OpenAI.Chat, completions: OpenAI.Chat.Completions) {
  await chat.completions.create({ model: 'gpt-4o', messages: [] }); //> call=chat model=gpt-4o
  await own.completions.create({ model: 'gpt-4o', messages: [] }); //> call=chat model=gpt-4o
  await completions.create({ model: 'gpt-4o', messages: [] }); //> call=chat model=gpt-4o
  await embeddings.create({ model: 'text-embedding-3-small', input: 'hi' }); //> call=embedding model=text-embedding-3-small
}

export const shown = (message: OpenAI.Chat.ChatCompletionMessageParam) => String(message.content);
