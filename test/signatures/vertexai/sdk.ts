import { VertexAI } from '@google-cloud/vertexai';

const vertex = new VertexAI({ project: 'p', location: 'us-central1' });
const model = vertex.getGenerativeModel({ model: 'gemini-1.5-flash-001', generationConfig: { maxOutputTokens: 256 } }); //> names=chat model=gemini-1.5-flash-001
const stream = await model.generateContentStream({ contents: [] }); //> call=chat model=gemini-1.5-flash-001
const chat = model.startChat();
await chat.sendMessage('hi'); //> call=chat model=gemini-1.5-flash-001
const preview = vertex.preview.getGenerativeModel({ model: 'gemini-experimental' }); //> names=chat model=gemini-experimental
await preview.generateContent('hi'); //> call=chat model=gemini-experimental
await model.countTokens({ contents: [] });
console.log((await stream.response).candidates);
