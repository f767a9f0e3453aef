import type { Sdk } from './sdk.ts';

/** Small libraries that let a model judge: openevals and agentevals, autoevals, promptfoo, Giskard, Galileo; and that test models: Inspect, lm-eval, LangSmith. */
export const evaluators: Sdk = {
  id: 'evaluators',
  docs: [
    'https://github.com/langchain-ai/openevals',
    'https://github.com/langchain-ai/langchain/blob/master/libs/langchain/langchain_classic/smith/evaluation/runner_utils.py',
    'https://github.com/braintrustdata/autoevals',
    'https://www.promptfoo.dev/docs/usage/node-package/',
    'https://github.com/Giskard-AI/giskard/tree/main/giskard/rag',
    'https://v2docs.galileo.ai/sdk-api/experiments/running-experiments',
    'https://github.com/aws/fmeval/tree/main/src/fmeval',
    'https://github.com/huggingface/lighteval/blob/main/src/lighteval/pipeline.py',
    'https://github.com/IBM/unitxt/blob/main/src/unitxt/inference.py',
    'https://github.com/awslabs/llmeter/tree/main/llmeter',
    'https://inspect.aisi.org.uk/reference/inspect_ai.model.html',
    'https://github.com/EleutherAI/lm-evaluation-harness/blob/main/lm_eval/evaluator.py',
  ],
  source: [
    'langchain-ai/openevals 0.2.2, braintrustdata/autoevals 0.3.0, Giskard-AI/giskard 2.17.0, aws/fmeval 1.2.3',
    'huggingface/lighteval 0.13.0, awslabs/llmeter 0.1.12, UKGovernmentBEIS/inspect_ai 0.3.260',
    'EleutherAI/lm-evaluation-harness 0.5.0',
    'langchain-classic 1.0 (PyPI)',
    'rungalileo/sdk-examples ai-evals-course (read 2026-11-23)',
  ],
  kinds: {
    /** Runs a chain, or what makes one, over the examples of a dataset. */
    langsmithClient: {
      from: { python: ['langsmith.**#Client()'] },
      calls: [
        {
          path: '{,a}run_on_dataset',
          runs: 'chat',
          uses: ['llm_or_chain_factory', '1'],
          needsModel: true,
          receiver: false,
        },
      ],
    },
    judge: {
      from: {
        python: [
          'openevals.**#create_{,async_}{llm_as_judge,code_llm_as_judge,trajectory_llm_as_judge,llm_simulated_user}()',
          'agentevals.**#{create_trajectory_llm_as_judge,create_async_trajectory_llm_as_judge}()',
        ],
        javascript: [
          'openevals/**#create{LLMAsJudge,CodeLLMAsJudge,TrajectoryLLMAsJudge,LLMSimulatedUser}()',
          'agentevals/**#createTrajectoryLLMAsJudge()',
        ],
      },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model', 'judge'],
      calls: [{ path: '()', runs: 'chat' }],
    },
    similarity: {
      from: { python: ['openevals.**#create_{,async_}embedding_similarity_evaluator()'] },
      names: 'embedding',
      onlyWithModel: 'id',
      model: ['model'],
      calls: [{ path: '()', runs: 'embedding' }],
    },
    /** Unitxt: an engine that answers, for a judge or by itself. */
    engine: {
      from: { python: ['unitxt.**#*InferenceEngine()'] },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model', 'model_name'],
      calls: [{ path: '{infer,infer_log_probs,chat_completion}', runs: 'chat' }],
    },
    /** LLMeter: endpoints, and experiments that ask them again and again. */
    measured: {
      from: { python: ['llmeter.endpoints.**#{Bedrock,OpenAI,AnthropicMessages,LiteLLM}*()'] },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['litellm_model', 'model_id', '0'],
      calls: [{ path: 'invoke', runs: 'chat' }],
    },
    /** An endpoint of SageMaker comes first, what runs there second. */
    sagemaker: {
      from: { python: ['llmeter.endpoints.**#SageMaker*()'] },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model_id', '1'],
      calls: [{ path: 'invoke', runs: 'chat' }],
    },
    experiment: {
      from: { python: ['llmeter.**#{Runner,LoadTest,LatencyHeatmap}()'] },
      uses: ['endpoint', '0'],
      calls: [{ path: 'run', runs: 'chat' }],
    },
    inspected: {
      from: { python: ['inspect_ai.model.**#get_model()'] },
      names: 'chat',
      model: ['0', 'model'],
      calls: [{ path: 'generate{,_loop}', runs: 'chat' }],
    },
    /** Amazon's fmeval: a model behind an endpoint, and what asks it. */
    runner: {
      from: {
        python: ['{fmeval,amazon_fmeval}.model_runners.**#{BedrockModelRunner,JumpStartModelRunner}()'],
      },
      names: 'chat',
      onlyWithModel: true,
      model: ['model_id'],
      calls: [{ path: 'predict', runs: 'chat' }],
    },
    algorithm: {
      from: { python: ['{fmeval,amazon_fmeval}.eval_algorithms.**#*()'] },
      calls: [
        { path: 'evaluate', runs: 'chat', uses: ['model', '0'], when: [{ argument: ['model', '0'], given: true }] },
      ],
    },
    lightEval: {
      from: { python: ['lighteval.pipeline#Pipeline()'] },
      uses: ['model'],
      model: ['model_config.model_name', 'model_config.pretrained'],
      local: true,
      calls: [{ path: 'evaluate', runs: 'generation' }],
    },
    /** What lm-evaluation-harness wraps a network in: an id, or a network that is there. */
    harnessModel: {
      from: { python: ['lm_eval.models.**#{HFLM,VLLM,SGLangLM,OptimumLM,HFMultimodalLM}()'] },
      names: 'generation',
      onlyWithModel: 'id',
      model: ['pretrained', '0'],
    },
    /** What Giskard asks for its answers; models of tables are scanned without a model that reads. */
    answering: {
      from: { python: ['giskard{,.models.**}#Model()'] },
      when: [{ argument: ['model_type', '1'], is: ['text_generation'] }],
    },
    scorer: {
      from: {
        python: [
          'autoevals.**#{Battle,ClosedQA,Factuality,Humor,Possible,Security,Sql,Summary,Translation,LLMClassifier}()',
          'autoevals.**#{AnswerRelevancy,AnswerCorrectness,AnswerSimilarity,ContextEntityRecall,ContextPrecision,ContextRecall,ContextRelevancy,Faithfulness}()',
        ],
      },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model'],
      calls: [{ path: '{(),eval,eval_async}', runs: 'chat' }],
    },
  },
  calls: {
    python: [
      {
        path: '{langchain,langchain_classic}.smith.**#{,a}run_on_dataset',
        runs: 'chat',
        uses: ['llm_or_chain_factory', '2'],
        needsModel: true,
      },
      { path: 'inspect_ai#{eval,eval_async}', runs: 'chat', model: ['model', '1'] },
      { path: 'inspect_ai#eval_set', runs: 'chat', model: ['model', '7'] },
      {
        path: 'lm_eval.**#simple_evaluate',
        runs: 'generation',
        model: ['model_args.pretrained', 'model_args.model', '1.pretrained', '1.model'],
        uses: ['model', '0'],
      },
      {
        path: 'galileo{,.experiments}#run_experiment',
        runs: 'chat',
        model: ['prompt_settings.model_alias'],
        when: [{ argument: ['prompt_template', 'prompt_settings', 'metrics'], given: true }],
      },
      { path: 'galileo{,.datasets}#extend_dataset', runs: 'chat', model: ['prompt_settings.model_alias'] },
      { path: 'galileo{,.metrics}#create_custom_llm_metric', names: 'chat', model: ['model_name'] },
      { path: 'giskard.rag.**#evaluate', runs: 'other', uses: ['llm_client'] },
      { path: 'giskard.rag.**#generate_testset', runs: 'chat', uses: ['llm_client'] },
      {
        path: 'giskard{,.scanner.**}#scan',
        runs: 'other',
        uses: ['model', '0'],
        receiver: false,
        when: [{ argument: ['model', '0'], kind: 'evaluators/answering' }],
      },
      { path: 'giskard.llm.**#set_llm_model', names: 'chat', model: ['llm_model', '0'] },
      { path: 'giskard.llm.**#set_embedding_model', names: 'embedding', model: ['model', '0'] },
    ],
    javascript: [
      {
        path: 'autoevals#{Battle,ClosedQA,Factuality,Humor,Possible,Security,Sql,Summary,Translation}',
        runs: 'chat',
        model: ['model'],
      },
      {
        path: 'autoevals#{AnswerCorrectness,AnswerRelevancy,ContextEntityRecall,ContextPrecision,ContextRecall,ContextRelevancy,Faithfulness}',
        runs: 'chat',
        model: ['model'],
      },
      {
        path: 'autoevals#{AnswerSimilarity,EmbeddingSimilarity}',
        runs: 'embedding',
        model: ['model'],
      },
      { path: 'autoevals#Moderation', runs: 'moderation' },
      {
        path: 'promptfoo#{evaluate,default.evaluate}',
        runs: 'other',
        uses: ['providers'],
        model: ['providers.0.id', 'providers.0'],
      },
    ],
  },
};
