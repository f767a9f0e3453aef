import { GoogleGenAI } from '@google/genai';
import { GoogleGenAI as FromWeb } from '@google/genai/web';

const ai = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });
const MODEL_ID = 'gemini-2.5-flash';

const result = await ai.models.generateContent({ model: MODEL_ID, contents: 'hi', config: { maxOutputTokens: 50 } }); //> call=chat model=gemini-2.5-flash max=50
for await (const chunk of await ai.models.generateContentStream({ model: MODEL_ID, contents: 'hi' })) console.log(chunk.text); //> call=chat model=gemini-2.5-flash
await ai.models.embedContent({ model: 'gemini-embedding-001', contents: ['a'] }); //> call=embedding model=gemini-embedding-001
await ai.models.generateImages({ model: 'imagen-4.0-generate-001', prompt: 'a cat' }); //> call=image model=imagen-4.0-generate-001
let video = await ai.models.generateVideos({ model: 'veo-3.0-generate-001', prompt: 'a wave' }); //> call=video model=veo-3.0-generate-001
video = await ai.operations.getVideosOperation({ operation: video });

const chat = ai.chats.create({ model: 'learnlm-2.0-flash-experimental', config: { systemInstruction: 'teach' } }); //> names=chat model=learnlm-2.0-flash-experimental
await chat.sendMessage({ message: 'hi' }); //> call=chat model=learnlm-2.0-flash-experimental
await chat.sendMessageStream({ message: 'hi' }); //> call=chat model=learnlm-2.0-flash-experimental

const session = await ai.live.connect({ model: 'gemini-live-2.5-flash-preview', callbacks: {} }); //> call=chat model=gemini-live-2.5-flash-preview
session.sendClientContent({ turns: [] });
await ai.batches.create({ model: MODEL_ID, src: [] }); //> call=batch model=gemini-2.5-flash
await new FromWeb({}).models.generateContent({ model: MODEL_ID, contents: 'x' }); //> call=chat model=gemini-2.5-flash

await ai.models.countTokens({ model: MODEL_ID, contents: 'x' });
await ai.files.upload({ file: 'a.png' });
await ai.caches.create({ model: MODEL_ID, config: {} });
