import vertexAI, { gemini } from '@genkit-ai/vertexai';
import { genkit } from 'genkit';

const ai = genkit({ plugins: [vertexAI({ location: 'us-central1' })] });
await ai.generate({ model: gemini('gemini-2.5-flash'), prompt: 'hi' }); //> call=chat model=gemini-2.5-flash ; names=chat model=gemini-2.5-flash
