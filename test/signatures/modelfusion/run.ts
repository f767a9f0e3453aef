import { embed, generateImage, generateObject, generateText, generateTranscription, ollama, openai, streamText, zodSchema } from 'modelfusion';
import { z } from 'zod';

const text = await generateText({ //> call=chat model=gpt-3.5-turbo
  model: openai.ChatTextGenerator({ model: 'gpt-3.5-turbo', maxGenerationTokens: 500 }).withTextPrompt(), //> names=chat model=gpt-3.5-turbo
  prompt: 'A story',
});
const stream = await streamText({ model: ollama.CompletionTextGenerator({ model: 'mistral' }).withTextPrompt(), prompt: 'Hi' }); //> call=chat model=mistral ; names=chat model=mistral
await generateObject({ model: openai.ChatTextGenerator({ model: 'gpt-4' }).asFunctionCallObjectGenerationModel({ fnName: 'f' }), schema: zodSchema(z.object({})), prompt: 'x' }); //> call=chat model=gpt-4 ; names=chat model=gpt-4
await embed({ model: openai.TextEmbedder({ model: 'text-embedding-ada-002' }), value: 'sun' }); //> call=embedding model=text-embedding-ada-002 ; names=embedding model=text-embedding-ada-002
await generateImage({ model: openai.ImageGenerator({ model: 'dall-e-3', size: '1024x1024' }), prompt: 'a boat' }); //> call=image model=dall-e-3 ; names=image model=dall-e-3
await generateTranscription({ model: openai.Transcriber({ model: 'whisper-1' }), data: stream, mimeType: 'audio/mp3' }); //> call=stt model=whisper-1 ; names=stt model=whisper-1
const tokenizer = openai.Tokenizer({ model: 'gpt-4' });
console.log(text, tokenizer);
