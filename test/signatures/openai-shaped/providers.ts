import Groq from 'groq-sdk';
import { Groq as Named } from 'groq-sdk';
import Cerebras from '@cerebras/cerebras_cloud_sdk';
import Perplexity from '@perplexity-ai/perplexity_ai';
import Portkey from 'portkey-ai';

const groq = new Groq({ apiKey: 'k' });
await groq.chat.completions.create({ model: 'mixtral-8x7b-32768', messages: [], max_tokens: 1024 }); //> call=chat model=mixtral-8x7b-32768 max=1024
await new Named().audio.transcriptions.create({ model: 'distil-whisper-large-v3-en', file: null }); //> call=stt model=distil-whisper-large-v3-en
const batch = await groq.batches.create({ input_file_id: 'f', endpoint: '/v1/chat/completions', completion_window: '24h' }); //> call=batch model=?
await groq.batches.retrieve(batch.id);
await new Cerebras().completions.create({ model: 'llama3.1-8b', prompt: 'x' }); //> call=completion model=llama3.1-8b
await new Perplexity().chat.completions.create({ model: 'sonar', messages: [] }); //> call=chat model=sonar
await new Portkey({ apiKey: 'k' }).chat.completions.create({ model: 'gpt-4o', messages: [] }); //> call=chat model=gpt-4o
