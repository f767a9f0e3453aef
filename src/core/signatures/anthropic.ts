import type { Sdk } from './sdk.ts';

export const anthropic: Sdk = {
  id: 'anthropic',
  docs: [
    'https://github.com/anthropics/anthropic-sdk-python/blob/main/api.md',
    'https://github.com/anthropics/anthropic-sdk-typescript/blob/main/api.md',
    'https://github.com/anthropics/anthropic-sdk-python/blob/main/src/anthropic/__init__.py',
  ],
  source: ['anthropics/anthropic-sdk-python 0.121.0 and 0.2.10', 'anthropics/anthropic-sdk-typescript 0.120.0'],
  provider: 'anthropic',
  kinds: {
    client: {
      from: {
        python: ['anthropic.**#{,Async}{Anthropic,Client}()', '{langfuse,deepeval}.anthropic#{,Async}Anthropic()'],
        javascript: [
          '@anthropic-ai/sdk/**#{default,Anthropic,Client}()',
          '@anthropic-ai/sdk#{default,Anthropic}.Anthropic()',
        ],
      },
      same: [
        'with_options()',
        'withOptions()',
        'copy()',
        'with_raw_response',
        'with_streaming_response',
        'beta',
        // Betas of 2024 that were namespaces of their own.
        'beta.{tools,prompt_caching,promptCaching}',
      ],
      calls: [
        { path: 'messages.{create,stream,parse}', runs: 'chat', model: ['model'] },
        {
          path: 'messages.{with_raw_response,with_streaming_response}.{create,stream,parse}',
          runs: 'chat',
          model: ['model'],
        },
        { path: 'messages.{tool_runner,toolRunner}', runs: 'chat', model: ['model'] },
        {
          path: 'messages.batches.{create,with_raw_response.create}',
          runs: 'batch',
          model: ['requests.params.model'],
          given: { maxOutput: ['requests.params.max_tokens'] },
        },
        {
          path: 'completions.{create,with_raw_response.create,with_streaming_response.create}',
          runs: 'completion',
          model: ['model'],
        },
        // Python before 0.3, JavaScript before 0.5.
        { path: '{,a}completion{,_stream}', runs: 'completion', model: ['model'] },
        { path: 'complete{,Stream}', runs: 'completion', model: ['model'] },
        { path: 'agents.create', names: 'chat', model: ['model.id', 'model'], gives: 'agent' },
        { path: 'agents.{update,retrieve}', model: ['model.id', 'model'], uses: ['*'], gives: 'agent' },
        { path: 'sessions.create', gives: 'session', model: ['agent.model.id', 'agent.model'], uses: ['*'] },
        { path: 'dreams.create', runs: 'chat', model: ['model'] },
        { path: 'sessions.events.send', runs: 'chat', uses: ['*'] },
      ],
    },
    bedrockClient: {
      from: {
        python: ['anthropic.**#{,Async}Anthropic{Bedrock,BedrockMantle,AWS}()'],
        javascript: ['@anthropic-ai/{bedrock-sdk,aws-sdk}/**#{default,Anthropic*}()'],
      },
      is: ['client'],
      provider: 'aws',
    },
    vertexClient: {
      from: {
        python: ['anthropic.**#{,Async}Anthropic{Vertex,GoogleCloud}()'],
        javascript: ['@anthropic-ai/{vertex-sdk,google-cloud-sdk}/**#{default,Anthropic*}()'],
      },
      is: ['client'],
      provider: 'google',
    },
    foundryClient: {
      from: {
        python: ['anthropic.**#{,Async}AnthropicFoundry()'],
        javascript: ['@anthropic-ai/foundry-sdk/**#{default,Anthropic*}()'],
      },
      is: ['client'],
      provider: 'azure',
    },
    /** An agent and a session are named by their ids in later calls. */
    agent: { same: ['id'] },
    session: { same: ['id'] },
  },
};
