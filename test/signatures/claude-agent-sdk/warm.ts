import { startup } from '@anthropic-ai/claude-agent-sdk';

const warm = await startup({ options: { model: 'claude-sonnet-4-5' } });
for await (const message of warm.query('Hi')) { //> call=chat model=claude-sonnet-4-5
  console.log(message);
}
