import { genkit } from 'genkit';
import { googleAI, gemini15Flash, textEmbedding004 } from '@genkit-ai/googleai';
import { claude35Sonnet, vertexModelGarden } from '@genkit-ai/vertexai/modelgarden';
import { compatOaiModelRef } from '@genkit-ai/compat-oai';
import openAI from '@genkit-ai/compat-oai/openai';
import { gpt4o, unheardOf } from 'genkitx-openai';

const ai = genkit({ plugins: [googleAI()], model: gemini15Flash }); //> names=chat model=gemini-1.5-flash from=cross-file
await ai.generate('Hi'); //> call=chat model=gemini-1.5-flash from=cross-file
await ai.generate({ model: claude35Sonnet, prompt: 'Hi' }); //> call=chat model=claude-3-5-sonnet from=cross-file
await ai.generate({ model: gpt4o, prompt: 'Hi' }); //> call=chat model=gpt-4o from=cross-file
await ai.generate({ model: unheardOf, prompt: 'Hi' }); //> call=chat model=?
await ai.embed({ embedder: textEmbedding004, content: 'sun' }); //> call=embedding model=text-embedding-004
await ai.generate({ model: openAI.model('gpt-4.1'), prompt: 'Hi' }); //> call=chat model=gpt-4.1 ; names=chat model=gpt-4.1
await ai.generate({ model: vertexModelGarden.model('claude-sonnet-4-5'), prompt: 'Hi' }); //> call=chat model=claude-sonnet-4-5 ; names=chat model=claude-sonnet-4-5
const reference = compatOaiModelRef({ name: 'openrouter/z-ai/glm-4.5-air:free' }); //> names=chat model=openrouter/z-ai/glm-4.5-air:free
await ai.generate({ model: reference, prompt: 'Hi' }); //> call=chat model=openrouter/z-ai/glm-4.5-air:free
