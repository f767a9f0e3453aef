import type { Sdk } from './sdk.ts';

/** The module of openai-python before version 1, the cache that stands in for it, and the log that wraps it. */
const before1 = '{openai#,gptcache.adapter.openai#,promptlayer#openai.}';

export const openai: Sdk = {
  id: 'openai',
  docs: [
    'https://github.com/openai/openai-python/blob/main/api.md',
    'https://github.com/openai/openai-node/blob/master/api.md',
    'https://github.com/openai/openai-python/discussions/742',
  ],
  source: [
    'openai/openai-python 3.3.1',
    'openai/openai-python 2.8.1',
    'openai/openai-python 1.0.0',
    'openai/openai-python 0.28.1',
    'openai/openai-python commit 0359db8 (2022, engines)',
    'openai/openai-node 7.5.0',
    'openai 3.3.0 (npm)',
  ],
  provider: 'openai',
  kinds: {
    client: {
      from: {
        python: [
          'openai#{,Async}{OpenAI,Client}()',
          'openai#',
          // Drop-in modules that observe the calls.
          '{langfuse.openai,posthog.ai.openai,galileo.openai,openpipe}#{,Async}OpenAI()',
          '{langfuse,galileo}.openai#openai{,.OpenAI(),.AsyncOpenAI()}',
          'promptlayer#{,Async}PromptLayer().openai.{,Async}OpenAI()',
        ],
        javascript: [
          '{openai,@openai/openai,@posthog/ai}#{default,OpenAI}()',
          'openai#OpenAI.OpenAI()',
          'promptlayer#PromptLayer().OpenAI()',
        ],
      },
      same: ['with_options()', 'withOptions()', 'copy()', 'with_raw_response', 'with_streaming_response', 'beta'],
      calls: [
        { path: 'chat.completions.{create,parse,stream,runTools,runFunctions}', runs: 'chat', model: ['model'] },
        {
          path: 'chat.completions.{with_raw_response,with_streaming_response}.{create,parse}',
          runs: 'chat',
          model: ['model'],
        },
        { path: 'responses.{create,parse,stream,compact}', runs: 'chat', model: ['model'] },
        {
          path: 'responses.{with_raw_response,with_streaming_response}.{create,parse,compact}',
          runs: 'chat',
          model: ['model'],
        },
        { path: '{realtime,beta.realtime}.connect', runs: 'chat', model: ['model'] },
        // A connection without a model: each response that is asked for on it names its own.
        { path: 'responses.connect', gives: 'responsesConnection' },
        { path: 'realtime.calls.accept', runs: 'chat', model: ['model'] },
        { path: 'realtime.calls.create', runs: 'chat', model: ['session.model'] },
        // Keys for a browser, which opens the session by itself.
        { path: 'realtime.{client_secrets,clientSecrets}.create', names: 'chat', model: ['session.model'] },
        { path: 'beta.realtime.sessions.create', names: 'chat', model: ['model'] },
        {
          path: 'completions.{,with_raw_response.,with_streaming_response.}create',
          runs: 'completion',
          model: ['model'],
        },
        { path: 'embeddings.create', runs: 'embedding', model: ['model'] },
        { path: 'embeddings.{with_raw_response,with_streaming_response}.create', runs: 'embedding', model: ['model'] },
        {
          path: 'images.{,with_raw_response.,with_streaming_response.}generate',
          runs: 'image',
          model: ['model'],
          default: { id: 'dall-e-2', version: 'openai-python 3.3' },
        },
        // The default was dall-e-2 in releases until 2.8, and is another in 2.30.
        { path: 'images.{,with_raw_response.,with_streaming_response.}edit', runs: 'image-edit', model: ['model'] },
        {
          path: 'images.{create_variation,createVariation}',
          runs: 'image-edit',
          model: ['model'],
          default: { id: 'dall-e-2', version: 'openai-python 3.3' },
        },
        {
          path: 'audio.transcriptions.{,with_raw_response.,with_streaming_response.}create',
          runs: 'stt',
          model: ['model'],
        },
        {
          path: 'audio.translations.{,with_raw_response.,with_streaming_response.}create',
          runs: 'stt',
          model: ['model'],
        },
        { path: 'audio.speech.{,with_raw_response.,with_streaming_response.}create', runs: 'tts', model: ['model'] },
        // The default was text-moderation-latest in releases before 1.50.
        { path: 'moderations.{,with_raw_response.}create', runs: 'moderation', model: ['model'] },
        {
          path: 'videos.{create,create_and_poll,createAndPoll}',
          runs: 'video',
          model: ['model'],
          default: { id: 'sora-2', version: 'openai-python 2.0' },
        },
        // By the model of the film that they go on from.
        { path: 'videos.{remix,edit,extend}', runs: 'video', receiver: false },
        { path: '{fine_tuning,fineTuning}.jobs.create', runs: 'fine-tune', model: ['model'] },
        { path: 'batches.create', runs: 'batch', receiver: false },
        { path: 'evals.runs.create', runs: 'chat', model: ['data_source.model'] },
        { path: '{fine_tuning,fineTuning}.alpha.graders.run', runs: 'chat', model: ['grader.model'] },
        { path: '{assistants,beta.assistants}.create', names: 'chat', model: ['model'], gives: 'assistant' },
        {
          path: '{assistants,beta.assistants}.update',
          names: 'chat',
          model: ['model'],
          when: [{ argument: ['model'], given: true }],
        },
        {
          path: '{threads,beta.threads}.{runs.{create,create_and_poll,createAndPoll,create_and_stream,createAndStream,stream},create_and_run,createAndRun,create_and_run_poll,createAndRunPoll,create_and_run_stream,createAndRunStream}',
          runs: 'chat',
          model: ['model'],
          uses: ['*'],
        },
        // The node client of version 3.
        { path: 'createChatCompletion', runs: 'chat', model: ['model'] },
        { path: 'createCompletion', runs: 'completion', model: ['model'] },
        { path: 'createEmbedding', runs: 'embedding', model: ['model'] },
        { path: 'createImage', runs: 'image', default: { id: 'dall-e-2', version: 'openai-node 3' } },
        {
          path: 'createImage{Edit,Variation}',
          runs: 'image-edit',
          default: { id: 'dall-e-2', version: 'openai-node 3' },
        },
        { path: 'createModeration', runs: 'moderation', model: ['model'] },
        { path: 'create{Transcription,Translation}', runs: 'stt', model: ['model', '1'] },
        { path: 'createFineTune', runs: 'fine-tune', model: ['model'] },
        { path: 'createEdit', runs: 'completion', model: ['model'] },
      ],
    },
    /** A deployment in the client stands for the model; calls may name another. */
    azureClient: {
      from: {
        python: [
          'openai{,.lib.azure}#{,Async}AzureOpenAI()',
          '{langfuse.openai,posthog.ai.openai}#{,Async}AzureOpenAI()',
        ],
        javascript: ['{openai,@openai/openai,@posthog/ai}#AzureOpenAI()', 'openai#OpenAI.AzureOpenAI()'],
      },
      is: ['client'],
      provider: 'azure',
      model: ['azure_deployment', 'deployment'],
    },
    bedrockClient: {
      from: { python: ['openai{,.lib.bedrock}#{,Async}BedrockOpenAI()'], javascript: ['openai#BedrockOpenAI()'] },
      is: ['client'],
      provider: 'aws',
    },
    /** `assistant.id` is how a run names its assistant, and with it the model. */
    assistant: { same: ['id', '[]'] },
    responsesConnection: { calls: [{ path: 'response.create', runs: 'chat', model: ['model'] }] },
    /** A response is asked for by an event; `response.create` of a realtime session uses the session's model. */
    responsesSocket: {
      from: { javascript: ['openai/**#ResponsesWS()'] },
      calls: [
        {
          path: 'send',
          runs: 'chat',
          model: ['model'],
          when: [{ argument: ['type'], is: ['response.create'] }],
        },
      ],
    },
    /** Parts of the client that are handed on by themselves, by their declared types. */
    chatResource: {
      from: { javascript: ['openai/resources/**#Chat()', 'openai#{default,OpenAI}.Chat()'] },
      calls: [{ path: 'completions.{create,parse,stream,runTools}', runs: 'chat', model: ['model'] }],
    },
    chatCompletionsResource: {
      from: {
        javascript: ['openai/resources/chat/**#{,Chat}Completions()', 'openai#{default,OpenAI}.Chat.Completions()'],
      },
      calls: [{ path: '{create,parse,stream,runTools}', runs: 'chat', model: ['model'] }],
    },
    embeddingsResource: {
      from: { javascript: ['openai/resources/**#Embeddings()', 'openai#{default,OpenAI}.Embeddings()'] },
      calls: [{ path: 'create', runs: 'embedding', model: ['model'] }],
    },
    /** One model of the first years, asked by itself; `embeddings` left in 0.28, `search` before. */
    engineBefore1: {
      from: { python: ['openai#Engine()'] },
      names: 'completion',
      model: ['id', '0'],
      calls: [
        { path: '{,a}generate', runs: 'completion' },
        { path: '{,a}embeddings', runs: 'embedding' },
        { path: '{,a}search', runs: 'rerank' },
      ],
    },
    nodeClientVersion3: { from: { javascript: ['openai#OpenAIApi()'] }, is: ['client'] },
  },
  calls: {
    javascript: [
      {
        path: 'openai/{realtime,beta/realtime}/{ws,websocket}#{OpenAIRealtimeWS,OpenAIRealtimeWebSocket}{,.create,.azure}',
        runs: 'chat',
        model: ['model', '1.model'],
      },
    ],
    python: [
      {
        path: `${before1}ChatCompletion.{,a}create`,
        runs: 'chat',
        model: ['model', 'engine', 'deployment_id'],
      },
      {
        path: `${before1}Completion.{,a}create`,
        runs: 'completion',
        model: ['model', 'engine', 'deployment_id'],
      },
      {
        path: `${before1}Embedding.{,a}create`,
        runs: 'embedding',
        model: ['model', 'engine', 'deployment_id'],
      },
      {
        path: `${before1}Image.{,a}create`,
        runs: 'image',
        model: ['model'],
        default: { id: 'dall-e-2', version: 'openai-python 0.28' },
      },
      {
        path: `${before1}Image.{,a}create_{edit,variation}`,
        runs: 'image-edit',
        model: ['model'],
        default: { id: 'dall-e-2', version: 'openai-python 0.28' },
      },
      { path: `${before1}Audio.{,a}{transcribe,translate}{,_raw}`, runs: 'stt', model: ['model', '0'] },
      {
        path: `${before1}Moderation.{,a}create`,
        runs: 'moderation',
        model: ['model'],
        default: { id: 'text-moderation-latest', version: 'openai-python 0.28' },
      },
      { path: `${before1}Edit.{,a}create`, runs: 'completion', model: ['model'] },
      { path: 'openai#{FineTune,FineTuningJob}.{,a}create', runs: 'fine-tune', model: ['model'] },
      {
        path: 'openai.embeddings_utils#{,a}get_embedding',
        runs: 'embedding',
        model: ['engine', 'model', '1'],
        default: { id: 'text-similarity-davinci-001', version: 'openai-python 0.28' },
      },
      {
        path: 'openai.embeddings_utils#{,a}get_embeddings',
        runs: 'embedding',
        model: ['engine', 'model', '1'],
        default: { id: 'text-similarity-babbage-001', version: 'openai-python 0.28' },
      },
    ],
  },
};
