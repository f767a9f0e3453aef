import type { CallSpec, Sdk, TaskOf } from './sdk.ts';

/** `InvokeModel` serves every task; the model id tells which. */
const byModel = (argument: readonly string[]): TaskOf => ({
  argument,
  map: {
    'amazon.titan-embed-text-v1': 'embedding',
    'amazon.titan-embed-g1-text-02': 'embedding',
    'amazon.titan-embed-text-v2:0': 'embedding',
    'amazon.titan-embed-image-v1': 'embedding',
    'amazon.nova-2-multimodal-embeddings-v1:0': 'embedding',
    'cohere.embed-english-v3': 'embedding',
    'cohere.embed-multilingual-v3': 'embedding',
    'cohere.embed-v4:0': 'embedding',
    'cohere.rerank-v3-5:0': 'rerank',
    'amazon.rerank-v1:0': 'rerank',
    'amazon.titan-image-generator-v1': 'image',
    'amazon.titan-image-generator-v2:0': 'image',
    'amazon.nova-canvas-v1:0': 'image',
    'stability.stable-diffusion-xl-v0': 'image',
    'stability.stable-diffusion-xl-v1': 'image',
    'stability.stable-image-core-v1:0': 'image',
    'stability.stable-image-core-v1:1': 'image',
    'stability.stable-image-ultra-v1:0': 'image',
    'stability.stable-image-ultra-v1:1': 'image',
    'stability.sd3-large-v1:0': 'image',
    'stability.sd3-5-large-v1:0': 'image',
  },
  otherwise: 'chat',
});

/** Bodies of `InvokeModel` are JSON text in the vendor's own form. */
const given = {
  maxOutput: [
    'inferenceConfig.maxTokens',
    'inferenceConfig.max_new_tokens',
    ...['knowledgeBaseConfiguration', 'externalSourcesConfiguration'].map(
      source =>
        `retrieveAndGenerateConfiguration.${source}.generationConfiguration.inferenceConfig.textInferenceConfig.maxTokens`,
    ),
    'body.max_tokens',
    'body.max_tokens_to_sample',
    'body.max_gen_len',
    'body.maxTokens',
    'body.max_new_tokens',
    'body.textGenerationConfig.maxTokenCount',
    'body.inferenceConfig.maxTokens',
    'body.inferenceConfig.max_new_tokens',
  ],
} as const;

const runtime: readonly CallSpec[] = [
  { path: '{converse,converse_stream,converseStream}', runs: 'chat', model: ['modelId'], given },
  {
    path: '{invoke_model,invoke_model_with_response_stream,invokeModel,invokeModelWithResponseStream}',
    runs: byModel(['modelId']),
    model: ['modelId'],
    given,
  },
  {
    path: '{invoke_model_with_bidirectional_stream,invokeModelWithBidirectionalStream}',
    runs: 'chat',
    model: ['modelId'],
  },
  { path: '{start_async_invoke,startAsyncInvoke}', runs: 'video', model: ['modelId'] },
];

const knowledgeBaseModel = 'retrieveAndGenerateConfiguration.knowledgeBaseConfiguration.modelArn';
const sourcesModel = 'retrieveAndGenerateConfiguration.externalSourcesConfiguration.modelArn';
const rerankModel = 'rerankingConfiguration.bedrockRerankingConfiguration.modelConfiguration.modelArn';

const agentRuntime: readonly CallSpec[] = [
  { path: 'rerank', runs: 'rerank', model: [rerankModel] },
  {
    path: '{retrieve_and_generate,retrieve_and_generate_stream,retrieveAndGenerate,retrieveAndGenerateStream}',
    runs: 'chat',
    model: [knowledgeBaseModel, sourcesModel],
    given,
  },
  { path: '{invoke_inline_agent,invokeInlineAgent}', runs: 'chat', model: ['foundationModel'] },
  {
    path: '{invoke_agent,invokeAgent,invoke_flow,invokeFlow,start_flow_execution,startFlowExecution,generate_query,generateQuery}',
    runs: 'chat',
    receiver: false,
  },
  { path: '{optimize_prompt,optimizePrompt}', runs: 'chat', receiver: false },
  { path: 'retrieve', runs: 'embedding', receiver: false },
];

/** The model that answers the examples of an evaluation; where the answers are there already, the one that judges them. */
const evaluated = [
  'inferenceConfig.models.0.bedrockModel.modelIdentifier',
  'inferenceConfig.ragConfigs.0.knowledgeBaseConfig.retrieveAndGenerateConfig.knowledgeBaseConfiguration.modelArn',
  'evaluationConfig.automated.evaluatorModelConfig.bedrockEvaluatorModels.0.modelIdentifier',
];

const control: readonly CallSpec[] = [
  {
    path: '{create_model_customization_job,createModelCustomizationJob}',
    runs: 'fine-tune',
    model: ['baseModelIdentifier'],
  },
  { path: '{create_model_invocation_job,createModelInvocationJob}', runs: 'batch', model: ['modelId'] },
  { path: '{create_evaluation_job,createEvaluationJob}', runs: 'batch', model: evaluated },
];

/** `client.send(new ConverseCommand({ … }))`: the command says the model. */
const send = (kind: string, runs: TaskOf): CallSpec => ({
  path: 'send',
  runs,
  model: ['0'],
  when: [{ argument: ['0'], kind: `bedrock/${kind}` }],
  given: { maxOutput: given.maxOutput.map(path => `0.${path}`) },
});

/** Every way to make a client of a named AWS service in Python. */
export const pythonClients = [
  'boto3#client()',
  'boto3#{,session.}Session().client()',
  'boto3#setup_default_session().client()',
  'aioboto3#{,session.}Session().client()',
  'aioboto3#client()',
  '{aiobotocore,botocore}.session#{get_session,Session,AioSession}().create_client()',
] as const;

export const bedrock: Sdk = {
  id: 'bedrock',
  docs: [
    'https://docs.aws.amazon.com/boto3/latest/reference/services/bedrock-runtime.html',
    'https://docs.aws.amazon.com/boto3/latest/reference/services/bedrock-agent-runtime.html',
    'https://docs.aws.amazon.com/boto3/latest/reference/services/bedrock-agentcore.html',
    'https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker-runtime.html',
    'https://docs.aws.amazon.com/boto3/latest/reference/services/bedrock-data-automation-runtime.html',
    'https://docs.aws.amazon.com/bedrock/latest/userguide/models-supported.html',
    'https://github.com/langchain-ai/langchain-aws/blob/main/libs/aws/langchain_aws/retrievers/bedrock.py',
  ],
  source: [
    '@aws-sdk/client-bedrock-runtime, -agent-runtime and client-bedrock 3.1164.0',
    '@aws-sdk/client-bedrock-agent 3.1138.0',
    'awslabs/aws-sdk-python aws-sdk-bedrock-runtime (its client, read 2026-11-23)',
  ],
  provider: 'aws',
  kinds: {
    javascriptRuntime: {
      from: { javascript: ['@aws-sdk/client-bedrock-runtime/**#BedrockRuntime{,Client}()'] },
      calls: [
        ...runtime,
        send('chatCommand', 'chat'),
        send('invokeCommand', byModel(['0.modelId'])),
        send('asyncCommand', 'video'),
      ],
    },
    chatCommand: {
      from: {
        javascript: [
          '@aws-sdk/client-bedrock-runtime/**#{Converse,ConverseStream,InvokeModelWithBidirectionalStream}Command()',
        ],
      },
      model: ['modelId'],
    },
    invokeCommand: {
      from: { javascript: ['@aws-sdk/client-bedrock-runtime/**#InvokeModel{,WithResponseStream}Command()'] },
      model: ['modelId'],
    },
    asyncCommand: {
      from: { javascript: ['@aws-sdk/client-bedrock-runtime/**#StartAsyncInvokeCommand()'] },
      model: ['modelId'],
    },

    javascriptAgentRuntime: {
      from: { javascript: ['@aws-sdk/client-bedrock-agent-runtime/**#BedrockAgentRuntime{,Client}()'] },
      calls: [
        ...agentRuntime,
        send('agentCommand', 'chat'),
        send('rerankCommand', 'rerank'),
        send('retrieveCommand', 'embedding'),
      ],
    },
    agentCommand: {
      from: {
        javascript: [
          '@aws-sdk/client-bedrock-agent-runtime/**#{RetrieveAndGenerate,RetrieveAndGenerateStream,InvokeAgent,InvokeInlineAgent,InvokeFlow,StartFlowExecution,GenerateQuery,OptimizePrompt}Command()',
        ],
      },
      model: ['foundationModel', knowledgeBaseModel, sourcesModel],
    },
    rerankCommand: {
      from: { javascript: ['@aws-sdk/client-bedrock-agent-runtime/**#RerankCommand()'] },
      model: [rerankModel],
    },
    retrieveCommand: { from: { javascript: ['@aws-sdk/client-bedrock-agent-runtime/**#RetrieveCommand()'] } },

    javascriptControl: {
      from: { javascript: ['@aws-sdk/client-bedrock/**#Bedrock{,Client}()'] },
      calls: [
        ...control,
        send('tuneCommand', 'fine-tune'),
        send('batchCommand', 'batch'),
        send('evaluationCommand', 'batch'),
      ],
    },
    tuneCommand: {
      from: { javascript: ['@aws-sdk/client-bedrock/**#CreateModelCustomizationJobCommand()'] },
      model: ['baseModelIdentifier'],
    },
    batchCommand: {
      from: { javascript: ['@aws-sdk/client-bedrock/**#CreateModelInvocationJobCommand()'] },
      model: ['modelId'],
    },
    evaluationCommand: {
      from: { javascript: ['@aws-sdk/client-bedrock/**#CreateEvaluationJobCommand()'] },
      model: evaluated,
    },

    javascriptAgent: {
      from: { javascript: ['@aws-sdk/client-bedrock-agent/**#BedrockAgent{,Client}()'] },
      calls: [
        { path: '{createAgent,updateAgent}', names: 'chat', model: ['foundationModel'] },
        { path: 'send', names: 'chat', model: ['0'], when: [{ argument: ['0'], kind: 'bedrock/makeAgentCommand' }] },
      ],
    },
    makeAgentCommand: {
      from: { javascript: ['@aws-sdk/client-bedrock-agent/**#{Create,Update}AgentCommand()'] },
      model: ['foundationModel'],
    },

    javascriptSagemaker: {
      from: { javascript: ['@aws-sdk/client-sagemaker-runtime/**#SageMakerRuntime{,Client}()'] },
      calls: [
        { path: 'invokeEndpoint{,Async,WithResponseStream}', runs: 'other', receiver: false },
        { path: 'send', runs: 'other', receiver: false, when: [{ argument: ['0'], kind: 'bedrock/endpointCommand' }] },
      ],
    },
    endpointCommand: {
      from: { javascript: ['@aws-sdk/client-sagemaker-runtime/**#InvokeEndpoint{,Async,WithResponseStream}Command()'] },
    },

    runtimeClient: {
      from: { python: pythonClients },
      when: [{ argument: ['service_name', '0'], is: ['bedrock-runtime'] }],
      calls: runtime,
    },
    /** The client of the AWS SDK for Python that is made from the service's model, for streams that go both ways. */
    asyncRuntimeClient: {
      from: { python: ['aws_sdk_bedrock_runtime{,.client}#BedrockRuntimeClient()'] },
      calls: [
        {
          path: '{converse,converse_stream,invoke_model,invoke_model_with_response_stream,invoke_model_with_bidirectional_stream}',
          runs: 'chat',
          model: ['input.model_id', '0.model_id'],
        },
      ],
    },
    agentRuntimeClient: {
      from: { python: pythonClients },
      when: [{ argument: ['service_name', '0'], is: ['bedrock-agent-runtime'] }],
      calls: agentRuntime,
    },
    agentCore: {
      from: { python: pythonClients },
      when: [{ argument: ['service_name', '0'], is: ['bedrock-agentcore'] }],
      calls: [{ path: 'invoke_agent_runtime', runs: 'chat', receiver: false }],
    },
    /** Retrievers of LangChain and LlamaIndex over a knowledge base: the service embeds the question. */
    knowledgeBase: {
      from: {
        python: [
          'langchain_aws.**#AmazonKnowledgeBasesRetriever()',
          'langchain{,_community,_classic}.retrievers.**#AmazonKnowledgeBasesRetriever()',
          'llama_index.**#AmazonKnowledgeBasesRetriever()',
        ],
        javascript: ['{@langchain/aws,@langchain/community}/**#AmazonKnowledgeBaseRetriever()'],
      },
      pipes: 'langchain-core/runnable',
      calls: [
        {
          path: '{{,a}{invoke,batch,retrieve,get_relevant_documents},getRelevantDocuments}',
          runs: 'embedding',
          receiver: false,
        },
      ],
    },
    dataAutomationClient: {
      from: { python: pythonClients },
      when: [{ argument: ['service_name', '0'], is: ['bedrock-data-automation-runtime'] }],
      calls: [{ path: 'invoke_data_automation{,_async}', runs: 'other', receiver: false }],
    },
    controlClient: {
      from: { python: pythonClients },
      when: [{ argument: ['service_name', '0'], is: ['bedrock'] }],
      calls: control,
    },
    agentClient: {
      from: { python: pythonClients },
      when: [{ argument: ['service_name', '0'], is: ['bedrock-agent'] }],
      calls: [{ path: '{create_agent,update_agent}', names: 'chat', model: ['foundationModel'] }],
    },
    sagemakerClient: {
      from: { python: pythonClients },
      when: [{ argument: ['service_name', '0'], is: ['sagemaker-runtime', 'runtime.sagemaker'] }],
      calls: [{ path: 'invoke_endpoint{,_async,_with_response_stream}', runs: 'other', receiver: false }],
    },
  },
};
