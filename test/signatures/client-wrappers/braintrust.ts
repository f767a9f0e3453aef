import Groq from 'groq-sdk';
import { wrapGroq } from 'braintrust';

const client = wrapGroq(new Groq());
await client.chat.completions.create({ model: 'llama-3.3-70b-versatile', messages: [] }); //> call=chat model=llama-3.3-70b-versatile
