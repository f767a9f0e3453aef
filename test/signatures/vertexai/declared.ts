import type { ChatSession, GenerativeModel, GenerativeModelPreview } from '@google-cloud/vertexai';

export async function run(model: GenerativeModel, preview: GenerativeModelPreview, chat: ChatSession) {
  await model.generateContent('hi'); //> call=chat model=?
  await preview.generateContentStream('hi'); //> call=chat model=?
  await chat.sendMessage('hi'); //> call=chat model=?
}
