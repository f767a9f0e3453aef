import client, { getClient } from '@/lib/openai';
import { MODELS } from './config/index.js';
import { SMART } from '#models';

export const Page = () => (
  <button onClick={async () => client.responses.create({ model: MODELS.fast, input: 'x' })}>ask</button> //> call=chat model=gpt-4o-mini from=cross-file
);
getClient().responses.create({ model: SMART, input: 'x' }); //> call=chat model=gpt-4.1 from=cross-file
