import { Agent } from '@mastra/core/agent';
import { Harness } from '@mastra/core/harness';

const agent = new Agent({ name: 'a', instructions: '', model: 'anthropic/claude-sonnet-4-5' }); //> names=chat model=anthropic/claude-sonnet-4-5
const harness = new Harness({ id: 'h', agent, modes: [{ id: 'chat', default: true }] });
await harness.init();
const session = await harness.createSession();
session.subscribe(console.log);
await session.sendMessage({ content: 'Hi' }); //> call=chat model=anthropic/claude-sonnet-4-5

const planned = new Harness({ id: 'p', modes: [{ id: 'plan', default: true, agent }] });
await planned.sendMessage({ content: 'Hi' }); //> call=chat model=anthropic/claude-sonnet-4-5
await planned.switchMode('plan');
