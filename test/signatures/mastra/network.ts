import { Agent } from '@mastra/core/agent';

const agent = new Agent({ name: 'a', instructions: '', model: 'openai/gpt-5' }); //> names=chat model=openai/gpt-5
await agent.approveNetworkToolCall({ runId: 'r' }); //> call=chat model=openai/gpt-5
await agent.resumeNetwork({}, { runId: 'r' }); //> call=chat model=openai/gpt-5
await agent.getTools();
