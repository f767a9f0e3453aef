import type { CallSpec, Sdk } from './sdk.ts';

const query = (task: CallSpec['runs'] & string, field: string): CallSpec => ({
  path: 'serving_endpoints.query',
  runs: task,
  model: ['name', '0'],
  when: [{ argument: [field], given: true }],
});

const predict = (task: CallSpec['runs'] & string, field: string): CallSpec => ({
  path: 'predict{,_stream}',
  runs: task,
  model: ['endpoint', '2'],
  given: { maxOutput: ['inputs.max_tokens'] },
  when: [{ argument: [`inputs.${field}`], given: true }],
});

/** Model services of data and cloud platforms. */
export const cloudPlatforms: Sdk = {
  id: 'cloud-platforms',
  docs: [
    'https://github.com/databricks/databricks-sdk-py/blob/main/databricks/sdk/service/serving.py',
    'https://docs.databricks.com/aws/en/machine-learning/model-serving/query-chat-models',
    'https://github.com/snowflakedb/snowflake-ml-python/tree/main/snowflake/cortex',
    'https://docs.oracle.com/en-us/iaas/tools/python/latest/api/generative_ai_inference.html',
    'https://github.com/meta-llama/llama-stack-client-python/blob/main/api.md',
  ],
  source: [
    'databricks/databricks-sdk-py, mlflow/mlflow (commit 0174ce1)',
    'snowflakedb/snowflake-ml-python 1.48.0, llamastack/llama-stack-client-python 0.2.12',
  ],
  kinds: {
    databricks: {
      from: { python: ['databricks.sdk#WorkspaceClient()'] },
      provider: 'databricks',
      calls: [
        query('chat', 'messages'),
        query('completion', 'prompt'),
        query('embedding', 'input'),
        { path: 'serving_endpoints.get_open_ai_client', gives: 'openai/client' },
      ],
    },
    /** Foundation models are endpoints that bear the model's name. */
    mlflowDeployments: {
      from: { python: ['mlflow.deployments#get_deploy_client()'] },
      provider: 'databricks',
      when: [{ argument: ['target_uri', '0'], is: ['databricks'] }],
      calls: [predict('chat', 'messages'), predict('completion', 'prompt'), predict('embedding', 'input')],
    },
    oracle: {
      from: { python: ['oci.generative_ai_inference.**#GenerativeAiInferenceClient()'] },
      provider: 'oracle',
      calls: [
        { path: 'chat', runs: 'chat', model: ['chat_details.serving_mode.model_id', '0.serving_mode.model_id'] },
        {
          path: 'generate_text',
          runs: 'completion',
          model: ['generate_text_details.serving_mode.model_id', '0.serving_mode.model_id'],
        },
        {
          path: 'embed_text',
          runs: 'embedding',
          model: ['embed_text_details.serving_mode.model_id', '0.serving_mode.model_id'],
        },
        {
          path: 'rerank_text',
          runs: 'rerank',
          model: ['rerank_text_details.serving_mode.model_id', '0.serving_mode.model_id'],
        },
      ],
    },
    llamaStack: {
      from: {
        python: [
          'llama_stack_client#{,Async}LlamaStackClient()',
          'llama_stack#LlamaStackAsLibraryClient()',
          'llama_api_client#{,Async}LlamaAPIClient()',
        ],
        javascript: ['llama-stack-client#{default,LlamaStackClient}()', 'llama-api-client#{default,LlamaAPIClient}()'],
      },
      calls: [
        {
          path: 'inference.{chat_completion,chatCompletion,batch_chat_completion}',
          runs: 'chat',
          model: ['model_id', 'model'],
        },
        { path: 'inference.{completion,batch_completion}', runs: 'completion', model: ['model_id', 'model'] },
        { path: 'inference.embeddings', runs: 'embedding', model: ['model_id', 'model'] },
        { path: '{chat.completions,responses}.create', runs: 'chat', model: ['model'] },
        { path: 'completions.create', runs: 'completion', model: ['model'] },
        { path: 'embeddings.create', runs: 'embedding', model: ['model'] },
        { path: 'moderations.create', runs: 'moderation', model: ['model'] },
        { path: 'safety.run_shield', runs: 'moderation', receiver: false },
        { path: 'synthetic_data_generation.generate', runs: 'chat', model: ['model'] },
        { path: 'agents.turn.create', runs: 'chat', receiver: false },
      ],
    },
    llamaStackAgent: {
      from: { python: ['llama_stack_client.**#{,Async}{Agent,ReActAgent}()'] },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model', 'agent_config.model'],
      calls: [{ path: 'create_turn', runs: 'chat' }],
    },
  },
  calls: {
    python: [
      { path: 'snowflake.cortex#{Complete,complete}', runs: 'chat', model: ['model', '0'], provider: 'snowflake' },
      {
        path: 'snowflake.cortex#{Summarize,summarize,Translate,translate,ExtractAnswer,extract_answer}',
        runs: 'completion',
        provider: 'snowflake',
      },
      {
        path: 'snowflake.cortex#{Sentiment,sentiment,ClassifyText,classify_text}',
        runs: 'classification',
        provider: 'snowflake',
      },
      {
        path: 'snowflake.cortex#{EmbedText768,EmbedText1024,embed_text_768,embed_text_1024}',
        runs: 'embedding',
        model: ['model', '0'],
        provider: 'snowflake',
      },
      {
        path: 'snowflake.cortex#Finetune().create',
        runs: 'fine-tune',
        model: ['base_model', '1'],
        provider: 'snowflake',
      },
    ],
  },
};
