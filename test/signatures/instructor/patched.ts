import Instructor from '@instructor-ai/instructor';
import OpenAI from 'openai';

const client = Instructor({ client: new OpenAI({ apiKey: 'k' }), mode: 'TOOLS' });
await client.chat.completions.create({ model: 'gpt-4o', response_model: { name: 'User' }, messages: [], max_retries: 3 }); //> call=chat model=gpt-4o
