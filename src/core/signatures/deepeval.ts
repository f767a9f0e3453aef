import type { Sdk } from './sdk.ts';

/** DeepEval: metrics judged by a model. Their default model changed with the releases. */
export const deepeval: Sdk = {
  id: 'deepeval',
  docs: [
    'https://github.com/confident-ai/deepeval/tree/main/deepeval/metrics',
    'https://github.com/confident-ai/deepeval/blob/main/deepeval/evaluate/evaluate.py',
  ],
  source: ['confident-ai/deepeval 4.1.10'],
  kinds: {
    judge: {
      from: {
        python: [
          'deepeval.models.**#{OpenAIModel,GPTModel,AzureOpenAIModel,AnthropicModel,GeminiModel,AmazonBedrockModel,LiteLLMModel}()',
          'deepeval.models.**#{KimiModel,GrokModel,DeepSeekModel,PortkeyModel,OpenRouterModel}()',
        ],
      },
      names: 'chat',
      model: ['model', 'model_name', 'model_id', 'deployment_name', '0'],
      calls: [{ path: '{generate,a_generate}', runs: 'chat' }],
    },
    localJudge: {
      from: { python: ['deepeval.models.**#{OllamaModel,LocalModel}()'] },
      names: 'chat',
      model: ['model', '0'],
      local: true,
      calls: [{ path: '{generate,a_generate}', runs: 'chat' }],
    },
    metric: {
      from: {
        python: [
          'deepeval.metrics.**#{GEval,ArenaGEval,ConversationalGEval,DAGMetric,ConversationalDAGMetric,AnswerRelevancyMetric,FaithfulnessMetric}()',
          'deepeval.metrics.**#{HallucinationMetric,BiasMetric,ToxicityMetric,SummarizationMetric,ContextualRecallMetric,ContextualPrecisionMetric}()',
          'deepeval.metrics.**#{ContextualRelevancyMetric,KnowledgeRetentionMetric,ConversationCompletenessMetric,RoleAdherenceMetric}()',
          'deepeval.metrics.**#{PromptAlignmentMetric,TaskCompletionMetric,ToolCorrectnessMetric,ArgumentCorrectnessMetric,JsonCorrectnessMetric}()',
          'deepeval.metrics.**#Turn{Faithfulness,Relevancy,ContextualPrecision,ContextualRecall,ContextualRelevancy}Metric()',
          'deepeval.metrics.**#{Image{Coherence,Editing,Helpfulness,Reference}Metric,TextToImageMetric,Multimodal*Metric}()',
          'deepeval.metrics.**#{PlanAdherenceMetric,StepEfficiencyMetric,ToolUseMetric,MCPUseMetric,MultiTurnMCPUseMetric,MCPTaskCompletionMetric}()',
          'deepeval.metrics.**#{PIILeakageMetric,NonAdviceMetric,MisuseMetric,RoleViolationMetric,TopicAdherenceMetric,GoalAccuracyMetric,PlanQualityMetric,CitationFaithfulnessMetric}()',
        ],
      },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model', 'evaluation_params.model'],
      calls: [{ path: '{measure,a_measure}', runs: 'chat' }],
    },
    synthesizer: {
      from: { python: ['deepeval.**#Synthesizer()'] },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model'],
      calls: [
        { path: '{,a_}generate_{goldens,goldens_from_docs,goldens_from_contexts,goldens_from_scratch}', runs: 'chat' },
        { path: '{,a_}generate_goldens_from_goldens', runs: 'chat' },
        { path: '{,a_}generate_conversational_goldens_from_{docs,contexts,scratch,goldens}', runs: 'chat' },
      ],
    },
    simulator: {
      from: { python: ['deepeval.**#ConversationSimulator()'] },
      model: ['simulator_model'],
      calls: [{ path: 'simulate', runs: 'chat' }],
    },
    /** It runs the model that is tested. */
    benchmark: {
      from: {
        python: [
          'deepeval.benchmarks.**#{ARC,BBQ,BigBenchHard,BoolQ,DROP,GSM8K,HellaSwag,HumanEval,IFEval,LAMBADA,LogiQA,MMLU,MathQA,SQuAD,TruthfulQA,Winogrande}()',
        ],
      },
      calls: [{ path: 'evaluate', runs: 'other', uses: ['model', '0'] }],
    },
    promptOptimizer: {
      from: { python: ['deepeval.optimizer.**#PromptOptimizer()'] },
      model: ['optimizer_model'],
      calls: [{ path: '{optimize,a_optimize}', runs: 'other' }],
    },
  },
  calls: {
    python: [
      { path: 'deepeval.{,evaluate.**}#{evaluate,assert_test}', runs: 'other', uses: ['metrics', '1'] },
      { path: 'deepeval.{,evaluate.**}#compare', runs: 'other', uses: ['metric', '1'] },
    ],
  },
};
