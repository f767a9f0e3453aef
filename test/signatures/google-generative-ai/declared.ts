import type { ChatSession, GenerativeModel } from '@google/generative-ai';

export async function run(model: GenerativeModel, chat: ChatSession) {
  await model.generateContent('hi'); //> call=chat model=?
  await chat.sendMessage('hi'); //> call=chat model=?
  await model.countTokens('hi');
}
