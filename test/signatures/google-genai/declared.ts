import type { Chat, GoogleGenAI } from '@google/genai';

export async function run(ai: GoogleGenAI, chat: Chat) {
  await chat.sendMessage({ message: 'hi' }); //> call=chat model=?
  await ai.models.generateContent({ model: 'gemini-2.5-flash', contents: 'hi' }); //> call=chat model=gemini-2.5-flash
  chat.getHistory();
}
