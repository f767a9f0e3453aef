import { createAgentSession, SessionManager } from '@earendil-works/pi-coding-agent';
import { Agent } from '@mariozechner/pi-agent-core';
import { complete, getModel, getModels, streamSimple } from '@mariozechner/pi-ai';

const model = getModel('openai', 'gpt-4o-mini'); //> names=chat model=gpt-4o-mini
const answer = await complete(model, { messages }); //> call=chat model=gpt-4o-mini
streamSimple(model, { messages }, { maxTokens: 300 }); //> call=chat model=gpt-4o-mini max=300
for (const known of getModels('openai')) console.log(known.id);

const agent = new Agent({
  initialState: {
    systemPrompt: 'Short answers.',
    model: getModel('anthropic', 'claude-sonnet-4-20250514'), //> names=chat model=claude-sonnet-4-20250514
  },
});
agent.subscribe(event => show(event));
await agent.prompt('Hello'); //> call=chat model=claude-sonnet-4-20250514

const { session } = await createAgentSession({ model, sessionManager: SessionManager.inMemory() });
session.subscribe(event => show(event));
await session.prompt('What is in this folder?'); //> call=chat model=gpt-4o-mini
const other = await createAgentSession();
await other.session.prompt('Again'); //> call=chat model=?
session.dispose();
