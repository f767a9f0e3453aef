import { chat, embed } from '@tanstack/ai';
import { mistralEmbedding } from '@tanstack/ai-mistral';
import { createOpenaiChat } from '@tanstack/ai-openai';

await embed({ adapter: mistralEmbedding('mistral-embed'), input: 'text' }); //> call=embedding model=mistral-embed ; names=embedding model=mistral-embed
chat({ adapter: createOpenaiChat('gpt-5', 'key'), messages: [] }); //> call=chat model=gpt-5 ; names=chat model=gpt-5
