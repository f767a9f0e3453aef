import type { Sdk } from './sdk.ts';

/** Letta, earlier MemGPT: agents stored on a server, each with a model and an embedding model. */
export const letta: Sdk = {
  id: 'letta',
  docs: [
    'https://docs.letta.com/api-reference/agents/create',
    'https://github.com/letta-ai/letta/blob/0.6.0/letta/client/client.py',
  ],
  source: ['letta-ai/letta-python 0.1.199 and 1.12.1', 'letta-ai/letta-node 1.12.0', 'letta-ai/letta 0.3.21 and 0.6.0'],
  kinds: {
    client: {
      from: {
        python: ['letta_client.**#{Letta,AsyncLetta}()'],
        javascript: ['@letta-ai/letta-client#{Letta,LettaClient,default}()'],
      },
      calls: [
        {
          path: 'agents.create',
          names: 'chat',
          model: ['model', 'llm_config.model', 'llmConfig.model'],
          gives: 'agent',
        },
        {
          path: 'agents.{update,modify}',
          names: 'chat',
          model: ['model', 'llm_config.model', '1.model', '1.llmConfig.model'],
          when: [{ argument: ['model', 'llm_config', '1.model', '1.llmConfig'], given: true }],
        },
        // Passages are embedded by the other model of the agent.
        { path: 'agents.passages.{create,search}', runs: 'embedding', receiver: false },
        { path: 'conversations.create', model: ['agent_id', '0'], gives: 'agent' },
        { path: 'conversations.messages.{create,stream}', runs: 'chat', model: ['conversation_id', '0'] },
        {
          path: 'agents.messages.{create,create_stream,createStream,create_async,createAsync,stream}',
          runs: 'chat',
          model: ['agent_id', '0'],
        },
      ],
    },
    agent: { same: ['id'] },
    oldClient: {
      from: {
        python: ['{letta,memgpt}.{,client.**}#create_client()', '{letta,memgpt}.**#{RESTClient,LocalClient,MemGPT}()'],
      },
      calls: [
        { path: 'create_agent', names: 'chat', model: ['llm_config.model', 'llm_config'], gives: 'agent' },
        { path: '{send_message,send_message_async}', runs: 'chat', model: ['agent_id', '2'] },
        { path: '{user_message,send_messages}', runs: 'chat', model: ['agent_id', '0'] },
      ],
    },
    llmConfig: {
      from: { python: ['{letta,memgpt}.**#LLMConfig{(),.default_config()}'] },
      model: ['model', 'model_name', '0'],
    },
  },
};
