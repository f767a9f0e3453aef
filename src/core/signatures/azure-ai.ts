import type { Sdk } from './sdk.ts';

export const azureAi: Sdk = {
  id: 'azure-ai',
  docs: [
    'https://learn.microsoft.com/python/api/overview/azure/ai-inference-readme',
    'https://learn.microsoft.com/javascript/api/overview/azure/ai-inference-rest-readme',
    'https://learn.microsoft.com/python/api/overview/azure/ai-agents-readme',
    'https://learn.microsoft.com/python/api/azure-ai-generative/azure.ai.generative.synthetic.qa.qadatagenerator',
    'https://learn.microsoft.com/javascript/api/@azure/openai/openaiclient?view=azure-node-preview',
  ],
  source: [
    'Azure/azure-sdk-for-python azure-ai-inference (commit 039131b)',
    '@azure-rest/ai-inference 1.0.0-beta.6, @azure/openai 1.0.0-beta.13, @azure/ai-projects 2.2.0, @azure/ai-agents 1.1.0',
  ],
  provider: 'azure',
  kinds: {
    chatClient: {
      from: {
        python: [
          'azure.ai.inference.**#ChatCompletionsClient()',
          'azure.ai.inference.**#load_client()',
          'azure.ai.projects.**#AIProjectClient{,.from_connection_string}().inference.get_chat_completions_client()',
        ],
      },
      names: 'chat',
      onlyWithModel: true,
      model: ['model'],
      calls: [{ path: 'complete', runs: 'chat', model: ['model'] }],
    },
    /** Questions and answers about a text, made up for tests. */
    questionGenerator: {
      from: { python: ['azure.ai.generative.synthetic.**#QADataGenerator()'] },
      model: ['model_config.deployment', 'model_config.azure_deployment', 'model_config.model'],
      calls: [{ path: 'generate{,_async,_from_file,_from_document}', runs: 'chat' }],
    },
    /** Plans the searches and writes the answer with the models that the knowledge base was made with. */
    knowledgeBase: {
      from: {
        python: [
          'azure.search.documents.knowledgebases.**#KnowledgeBaseRetrievalClient()',
          'azure.search.documents.agent.**#KnowledgeAgentRetrievalClient()',
        ],
      },
      calls: [{ path: 'retrieve', runs: 'chat', receiver: false }],
    },
    embeddingsClient: {
      from: {
        python: [
          'azure.ai.inference.**#{EmbeddingsClient,ImageEmbeddingsClient}()',
          'azure.ai.projects.**#AIProjectClient{,.from_connection_string}().inference.get_embeddings_client()',
        ],
      },
      names: 'embedding',
      onlyWithModel: true,
      model: ['model'],
      calls: [{ path: 'embed', runs: 'embedding', model: ['model'] }],
    },
    projectClient: {
      from: {
        python: ['azure.ai.projects.**#AIProjectClient{,.from_connection_string}()'],
        javascript: ['@azure/ai-projects#AIProjectClient{,.fromConnectionString,.fromEndpoint}()'],
      },
      calls: [
        { path: '{get_openai_client,getOpenAIClient}', gives: 'openai/client' },
        { path: 'inference.{get_azure_openai_client,azureOpenAI}', gives: 'openai/client' },
        { path: 'agents.{create_agent,createAgent}', names: 'chat', model: ['model', '0'], gives: 'agent' },
        {
          path: 'agents.{create_version,createVersion,create}',
          names: 'chat',
          model: ['definition.model', '1.model'],
          gives: 'agent',
        },
        {
          path: 'agents.{create_run,create_and_process_run,create_stream,createRun}',
          runs: 'chat',
          model: ['model'],
          uses: ['*'],
        },
        {
          path: 'agents.runs.{create,create_and_process,stream,createAndPoll}',
          runs: 'chat',
          model: ['model'],
          uses: ['*'],
        },
        {
          path: 'agents.{create_thread_and_run,create_thread_and_process_run}',
          runs: 'chat',
          model: ['model'],
          uses: ['*'],
        },
      ],
    },
    agentsClient: {
      from: { python: ['azure.ai.agents.**#AgentsClient()'], javascript: ['@azure/ai-agents#AgentsClient()'] },
      calls: [
        { path: '{create_agent,createAgent}', names: 'chat', model: ['model', '0'], gives: 'agent' },
        {
          path: 'runs.{create,create_and_process,stream,createAndPoll}',
          runs: 'chat',
          model: ['model'],
          uses: ['*'],
        },
        {
          path: '{{create_thread_and_run,create_thread_and_process_run},{,runs.}createThreadAndRun}',
          runs: 'chat',
          model: ['model'],
          uses: ['*'],
        },
      ],
    },
    /** An agent is named by its id or name in later calls. */
    agent: { same: ['id', 'name'] },
    /** The REST client: the path tells the task, the body the model. */
    restClient: {
      from: { javascript: ['@azure-rest/ai-inference#{default,createClient,ModelClient}()'] },
      calls: [
        {
          path: '{path,pathUnchecked}',
          when: [{ argument: ['0'], is: ['/chat/completions', 'chat/completions'] }],
          gives: 'chatRoute',
        },
        {
          path: '{path,pathUnchecked}',
          when: [{ argument: ['0'], is: ['/embeddings', '/images/embeddings'] }],
          gives: 'embeddingRoute',
        },
      ],
    },
    chatRoute: { calls: [{ path: 'post', runs: 'chat', model: ['body.model'] }] },
    embeddingRoute: { calls: [{ path: 'post', runs: 'embedding', model: ['body.model'] }] },
    /** `@azure/openai` before version 2: the deployment comes first. */
    openaiClient: {
      from: { javascript: ['@azure/openai#OpenAIClient()'] },
      calls: [
        { path: '{getChatCompletions,streamChatCompletions,listChatCompletions}', runs: 'chat', model: ['0'] },
        { path: '{getCompletions,streamCompletions,listCompletions}', runs: 'completion', model: ['0'] },
        { path: 'getEmbeddings', runs: 'embedding', model: ['0'] },
        { path: 'getImages', runs: 'image', model: ['0'] },
        { path: '{getAudioTranscription,getAudioTranslation}', runs: 'stt', model: ['0'] },
        { path: 'generateSpeechFromText', runs: 'tts', model: ['0'] },
      ],
    },
  },
};
