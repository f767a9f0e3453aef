import { googleAI } from '@genkit-ai/google-genai';
import { openAI } from '@genkit-ai/compat-oai/openai';
import { defineFirestoreRetriever } from '@genkit-ai/firebase';
import { devLocalIndexerRef, devLocalRetrieverRef } from '@genkit-ai/dev-local-vectorstore';
import { getFirestore } from 'firebase-admin/firestore';
import { genkit } from 'genkit';
import { ollama } from 'genkitx-ollama';

const ai = genkit({ plugins: [googleAI(), openAI(), ollama({ serverAddress: 'http://localhost:11434' })] });

await ai.generate({ model: googleAI.model('imagen-4.0-generate-001'), prompt: 'A cat' }); //> call=image model=imagen-4.0-generate-001 ; names=image model=imagen-4.0-generate-001
await ai.generate({ model: 'googleai/imagen-3.0-generate-002', prompt: 'A dog' }); //> call=image model=googleai/imagen-3.0-generate-002
await ai.generate({ model: googleAI.model('gemini-2.5-flash-image'), prompt: 'A hen' }); //> call=image model=gemini-2.5-flash-image ; names=image model=gemini-2.5-flash-image
await ai.generate({ model: googleAI.model('veo-3.1-generate-preview'), prompt: 'A run' }); //> call=video model=veo-3.1-generate-preview ; names=video model=veo-3.1-generate-preview
await ai.generate({ model: googleAI.model('gemini-2.5-flash-preview-tts'), prompt: 'Hello' }); //> call=tts model=gemini-2.5-flash-preview-tts ; names=tts model=gemini-2.5-flash-preview-tts
await ai.generate({ model: openAI.model('whisper-1'), prompt: [] }); //> call=stt model=whisper-1 ; names=stt model=whisper-1
await ai.generate({ model: ollama.model('phi3.5'), prompt: 'Hello' }); //> call=chat model=phi3.5 ; names=chat model=phi3.5
await ai.embed({ embedder: ollama.embedder('nomic-embed-text'), content: 'sun' }); //> call=embedding model=nomic-embed-text ; names=embedding model=nomic-embed-text

await ai.index({ indexer: devLocalIndexerRef('menu'), documents: [] }); //> call=embedding model=?
await ai.retrieve({ retriever: devLocalRetrieverRef('menu'), query: 'soup' }); //> call=embedding model=?
const dishes = defineFirestoreRetriever(ai, {
  name: 'dishes',
  firestore: getFirestore(),
  collection: 'menu',
  contentField: 'text',
  vectorField: 'embedding',
  embedder: 'googleai/gemini-embedding-001',
});
await ai.retrieve({ retriever: dishes, query: 'soup' }); //> call=embedding model=googleai/gemini-embedding-001

const plain = ai.defineSimpleRetriever({ name: 'rows' }, async () => []);
await ai.retrieve({ retriever: plain, query: 'soup' });
