import { OpenRouter } from '@openrouter/sdk';

const router = new OpenRouter({ apiKey: 'k' });
await router.chat.send({ chatRequest: { model: 'anthropic/claude-sonnet-4.5', messages: [], maxTokens: 30 } }); //> call=chat model=anthropic/claude-sonnet-4.5 max=30
await router.chat.send({ model: 'openai/gpt-5', messages: [] }); //> call=chat model=openai/gpt-5
const result = router.callModel({ model: 'openai/gpt-4o', input: 'x', maxOutputTokens: 12 }); //> call=chat model=openai/gpt-4o max=12
console.log(await result.getText());
await router.embeddings.generate({ requestBody: { model: 'openai/text-embedding-3-small', input: 'x' } }); //> call=embedding model=openai/text-embedding-3-small
await router.models.list();
