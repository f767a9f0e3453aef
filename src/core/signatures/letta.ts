import type { Sdk } from './sdk.ts';

/** Letta, earlier MemGPT: agents stored on a server, each with a model and an embedding model. */
export const letta: Sdk = {
  id: 'letta',
  docs: [
    'https://docs.letta.com/api-reference/agents/create',
    'https://github.com/letta-ai/letta/blob/0.6.0/letta/client/client.py',
  ],
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
        { path: '{send_message,user_message,send_message_async}', runs: 'chat', model: ['agent_id'] },
      ],
    },
  },
};
