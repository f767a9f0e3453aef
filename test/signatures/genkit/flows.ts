import { googleAI } from '@genkit-ai/googleai';
import { genkit, z } from 'genkit';

const ai = genkit({ plugins: [googleAI()], model: 'googleai/gemini-2.0-flash' }); //> names=chat model=googleai/gemini-2.0-flash
const bare = genkit({ plugins: [googleAI()], model: googleAI.model('gemini-2.5-pro') }); //> names=chat model=gemini-2.5-pro

export const hello = ai.defineFlow({ name: 'hello', inputSchema: z.string() }, async name => {
  const { text } = await ai.generate(`Hello ${name}`); //> call=chat model=googleai/gemini-2.0-flash
  const other = await ai.generate({ model: googleAI.model('gemini-1.5-flash'), prompt: 'Hi', config: { maxOutputTokens: 80 } }); //> call=chat model=gemini-1.5-flash max=80 ; names=chat model=gemini-1.5-flash
  const { stream } = ai.generateStream({ model: 'vertexai/gemini-1.5-pro', prompt: 'Hi' }); //> call=chat model=vertexai/gemini-1.5-pro
  for await (const chunk of stream) console.log(chunk.text, other.text);
  return text;
});

const menu = ai.definePrompt({ name: 'menu', model: 'googleai/gemini-1.5-pro', input: { schema: z.object({}) } }, 'A menu');
await menu({}); //> call=chat model=googleai/gemini-1.5-pro
await ai.prompt('from-file')({ theme: 'sea' }); //> call=chat model=googleai/gemini-2.0-flash
const chat = bare.chat({ system: 'Be brief.' });
await chat.send('Hi'); //> call=chat model=gemini-2.5-pro
await ai.embed({ embedder: googleAI.embedder('text-embedding-004'), content: 'sun' }); //> call=embedding model=text-embedding-004 ; names=embedding model=text-embedding-004
await hello('you');
