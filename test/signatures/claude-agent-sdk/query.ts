import { query } from '@anthropic-ai/claude-agent-sdk';
import { query as old } from '@anthropic-ai/claude-code';
import { query as sql } from './database';

for await (const message of query({ prompt: 'Fix the bug', options: { model: 'claude-opus-4-5', maxTurns: 5 } })) { //> call=chat model=claude-opus-4-5
  console.log(message);
}
for await (const message of old({ prompt: 'Explain' })) console.log(message); //> call=chat model=?
await sql({ prompt: 'select 1', options: { model: 'gpt-4o' } });
