// A fork is imported by its own name; another package with such classes is not known.
import { GoogleGenerativeAI } from '@xiangfa/generative-ai';
import { GoogleGenerativeAI as Other } from '@someone/generative-ai';

const model = new GoogleGenerativeAI('key').getGenerativeModel({ model: 'gemini-2.5-flash' }); //> names=chat model=gemini-2.5-flash
await model.generateContentStream('x'); //> call=chat model=gemini-2.5-flash
await model.startChat().sendMessageStream('x'); //> call=chat model=gemini-2.5-flash
await new Other('key').getGenerativeModel({ model: 'gemini-2.5-flash' }).generateContent('x');
