import type { Sdk } from './sdk.ts';

/** Azure Prompt flow: prompty files, its built-in tools, and the evaluators that became `azure-ai-evaluation`. */
export const promptflow: Sdk = {
  id: 'promptflow',
  docs: [
    'https://github.com/microsoft/promptflow/tree/main/src',
    'https://github.com/microsoft/prompty/tree/main/runtime',
    'https://learn.microsoft.com/python/api/azure-ai-evaluation/azure.ai.evaluation',
  ],
  source: ['microsoft/promptflow 2026-05-05', 'microsoft/prompty 2026-08-21'],
  provider: 'azure',
  kinds: {
    configuration: {
      from: {
        python: [
          'promptflow.core.**#{OpenAIModelConfiguration,AzureOpenAIModelConfiguration}()',
          'azure.ai.evaluation.**#{OpenAIModelConfiguration,AzureOpenAIModelConfiguration}()',
        ],
      },
      model: ['model', 'azure_deployment'],
    },
    /** Without an override the model stands in the prompty file. */
    prompty: {
      from: { python: ['promptflow.core.**#{Prompty,AsyncPrompty}.load()'] },
      model: ['model.configuration', 'model.configuration.azure_deployment', 'model.configuration.model'],
      calls: [{ path: '()', runs: 'chat' }],
    },
    evaluator: {
      from: {
        python: [
          '{promptflow.evals.evaluators,azure.ai.evaluation}.**#{CoherenceEvaluator,FluencyEvaluator,GroundednessEvaluator,RelevanceEvaluator,SimilarityEvaluator}()',
          '{promptflow.evals.evaluators,azure.ai.evaluation}.**#{QAEvaluator,ChatEvaluator,RetrievalChatEvaluator,RetrievalEvaluator,ResponseCompletenessEvaluator,IntentResolutionEvaluator}()',
          '{promptflow.evals.evaluators,azure.ai.evaluation}.**#{ToolCallAccuracyEvaluator,TaskAdherenceEvaluator}()',
        ],
      },
      model: ['model_config', '0', 'model_config.azure_deployment', '0.azure_deployment', 'model_config.model'],
      calls: [{ path: '()', runs: 'chat' }],
    },
    /** Judged by models of the service. */
    safety: {
      from: {
        python: [
          '{promptflow.evals.evaluators,azure.ai.evaluation}.**#{ContentSafety,ContentSafetyChat,HateUnfairness,SelfHarm,Sexual,Violence,ECI,ProtectedMaterial,IndirectAttack}Evaluator()',
        ],
      },
      calls: [{ path: '()', runs: 'classification' }],
    },
    tools: {
      from: { python: ['promptflow.tools.**#{AzureOpenAI,OpenAI}()'] },
      calls: [{ path: '{chat,completion}', runs: 'chat', model: ['deployment_name', 'model', '1'] }],
    },
  },
  calls: {
    python: [
      // The package that reads prompty files by itself: `execute` before version 2, `invoke` and `turn` since.
      {
        path: 'prompty#{execute,run,invoke,turn}{,_async}',
        runs: 'chat',
        model: [
          'configuration.azure_deployment',
          'configuration.model',
          'connection.azure_deployment',
          'connection.model',
        ],
      },
      { path: 'promptflow.tools.**#{chat,completion}', runs: 'chat', model: ['deployment_name', 'model', '2'] },
      { path: 'promptflow.tools.**#embedding', runs: 'embedding', model: ['deployment_name', 'model', '2'] },
      {
        path: '{promptflow.evals,azure.ai.evaluation}.**#evaluate',
        runs: 'other',
        uses: ['evaluators', 'target'],
      },
    ],
  },
};
