import { OpenRouter } from '@openrouter/sdk';

const client = new OpenRouter();
await client.presets.createPresetsChatCompletions({ slug: 's', chatRequest: { model: 'openai/gpt-5', messages: [] } }); //> call=chat model=openai/gpt-5
await client.stt.createTranscriptionMultipart({ requestBody: { model: 'openai/whisper-1' } }); //> call=stt model=openai/whisper-1
await client.presets.list();
