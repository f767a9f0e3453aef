import { HarnessAgent } from '@ai-sdk/harness/agent';
import { claudeCode, createClaudeCode } from '@ai-sdk/harness-claude-code';
import { createCodex } from '@ai-sdk/harness-codex';
import { createCline } from '@ai-sdk/harness-cline';
import { createVercelSandbox } from '@ai-sdk/sandbox-vercel';
import { runHarnessAgentStep } from '@ai-sdk/workflow-harness';

const sandbox = createVercelSandbox({ runtime: 'node24' });

const chosen = new HarnessAgent({
  harness: createClaudeCode({ model: 'claude-sonnet-4-6', maxTurns: 4 }), //> names=chat model=claude-sonnet-4-6
  sandbox,
});
const session = await chosen.createSession();
await chosen.generate({ session, prompt: 'Tidy the imports.' }); //> call=chat model=claude-sonnet-4-6 from=attribute
for await (const part of (await chosen.stream({ session, prompt: 'Add a test.' })).fullStream) console.log(part); //> call=chat model=claude-sonnet-4-6
await chosen.continueStream({ session }); //> call=chat model=claude-sonnet-4-6
await session.destroy();

const plain = new HarnessAgent({ harness: claudeCode, sandbox });
await plain.generate({ session, prompt: 'What is here?' }); //> call=chat model=?

const coder = new HarnessAgent({ harness: createCodex(), sandbox });
await coder.generate({ session, prompt: 'Write a script.' }); //> call=chat model=gpt-5.5 from=sdk-default

const other = new HarnessAgent({
  harness: createCline({ providerId: 'anthropic', modelId: 'claude-haiku-4-5' }), //> names=chat model=claude-haiku-4-5
  sandbox,
});
export const step = (state: never) => runHarnessAgentStep({ agent: other, state }); //> call=chat model=claude-haiku-4-5
