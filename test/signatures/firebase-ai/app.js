import { initializeApp } from 'firebase/app';
import { getAI, getGenerativeModel, GoogleAIBackend, getImagenModel } from 'firebase/ai';

const ai = getAI(initializeApp({}), { backend: new GoogleAIBackend() });
const model = getGenerativeModel(ai, { model: 'gemini-2.5-flash' }); //> names=chat model=gemini-2.5-flash
export const tell = async () => model.generateContent('a story'); //> call=chat model=gemini-2.5-flash
const chat = model.startChat();
await chat.sendMessageStream('hi'); //> call=chat model=gemini-2.5-flash
const painter = getImagenModel(ai, { model: 'imagen-4.0-generate-001' }); //> names=image model=imagen-4.0-generate-001
await painter.generateImages('a cat'); //> call=image model=imagen-4.0-generate-001
