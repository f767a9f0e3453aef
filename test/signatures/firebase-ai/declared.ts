// Objects that are handed on, known by their declared types.
import type { ChatSession, GenerativeModel, ImagenModel, LiveGenerativeModel, LiveSession } from 'firebase/ai';

export async function run(model: GenerativeModel, chat: ChatSession, imagen: ImagenModel, live: LiveGenerativeModel) {
  await model.generateContent('hi'); //> call=chat model=?
  await chat.sendMessageStream('hi'); //> call=chat model=?
  await imagen.generateImages('a cat'); //> call=image model=?
  await live.connect(); //> call=chat model=?
  await chat.getHistory();
}

export const close = (session: LiveSession) => session.close();
