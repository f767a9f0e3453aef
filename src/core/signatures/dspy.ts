import type { Sdk } from './sdk.ts';

/** A module has no model of its own: the ambient one is set by `configure`, for a block by `context`. */
const ambient = ['dspy#configure().lm', 'dspy#context().lm', 'dspy#settings.lm'];

/** DSPy: language models, modules that run the ambient one when called, optimizers and evaluation. */
export const dspy: Sdk = {
  id: 'dspy',
  docs: [
    'https://github.com/stanfordnlp/dspy/blob/main/dspy/__init__.py',
    'https://github.com/stanfordnlp/dspy/blob/main/dspy/clients/lm.py',
    'https://github.com/stanfordnlp/dspy/tree/2.4.17/dsp/modules',
  ],
  source: ['stanfordnlp/dspy 3.3.1 and 2.4.12'],
  kinds: {
    lm: {
      from: {
        python: [
          'dspy.{,clients.**}#LM()',
          // The classes before version 2.5.
          'dspy#{OpenAI,MultiOpenAI,Mistral,Databricks,Cohere,Clarifai,ClarifaiLLM,CloudflareAI,Google,GoogleVertexAI}()',
          'dspy#{Snowflake,Claude,Anyscale,Together,Watsonx}()',
          '{dsp,dsp.modules.**}#{GPT3,Claude,Cohere,Together,Anyscale,Google,GoogleVertexAI,Mistral,Databricks}()',
        ],
      },
      names: 'chat',
      model: ['model', '0'],
      same: ['copy()'],
      is: ['runnableLm'],
    },
    /** A provider object, a key or a project comes first. */
    keyedLm: {
      from: {
        python: [
          'dspy#{AWSMistral,AWSAnthropic,AWSMeta,GROQ,PremAI}()',
          '{dsp,dsp.modules.**}#{AWSMistral,AWSAnthropic,AWSMeta,GroqLM,PremAI}()',
        ],
      },
      names: 'chat',
      model: ['model', '1'],
      is: ['runnableLm'],
    },
    azureLm: {
      from: { python: ['dspy#AzureOpenAI()', '{dsp,dsp.modules.**}#AzureOpenAI()'] },
      names: 'chat',
      model: ['model', '2'],
      provider: 'azure',
      is: ['runnableLm'],
    },
    localLm: {
      from: {
        python: [
          'dspy#{HFModel,HFClientTGI,HFClientVLLM,HFClientSGLang,OllamaLocal,ChatModuleClient,LlamaCpp,TensorRTModel}()',
          'dsp.**#{HFModel,HFClientTGI,HFClientVLLM,HFClientSGLang,OllamaLocal,ChatModuleClient}()',
        ],
      },
      names: 'chat',
      model: ['model', 'model_name_or_path', '0'],
      local: true,
      is: ['runnableLm'],
    },
    runnableLm: {
      calls: [
        { path: '{(),acall,forward,aforward,request,basic_request}', runs: 'chat' },
        { path: 'finetune', runs: 'fine-tune' },
      ],
    },
    /** A user's own program is a subclass; calling it runs the modules inside. */
    module: {
      from: { python: ['dspy.{,primitives.**}#Module()'] },
      same: ['deepcopy()', 'reset_copy()', 'activate_assertions()', 'with_instructions()'],
      collects: ['set_lm().0', 'set_lm().lm'],
      settings: ambient,
      calls: [
        { path: '{(),acall}', runs: 'chat', model: ['lm'], when: [{ argument: ['lm'], kind: 'dspy/lm' }] },
        { path: '{(),acall,batch}', runs: 'chat', settings: ambient },
      ],
    },
    predictor: {
      from: {
        python: [
          'dspy.{,predict.**}#{Predict,ChainOfThought,ChainOfThoughtWithHint,ReAct,ReActV2,ProgramOfThought,CodeAct,RLM}()',
          'dspy.{,predict.**}#{MultiChainComparison,BestOfN,Refine,Parallel,Retry,Flex}()',
          'dspy.{,functional.**}#{TypedPredictor,TypedChainOfThought,predictor,cot}()',
          'dspy.evaluate.**#{SemanticF1,CompleteAndGrounded}()',
        ],
      },
      is: ['module'],
      collects: ['set_lm().0', 'set_lm().lm'],
      settings: ambient,
      calls: [{ path: '{forward,aforward}', runs: 'chat', settings: ambient }],
    },
    embedder: {
      from: { python: ['dspy.{,clients.**}#Embedder()'] },
      names: 'embedding',
      model: ['model', '0'],
      calls: [{ path: '{(),acall}', runs: 'embedding' }],
    },
    retriever: { calls: [{ path: '{(),forward,search_fn}', runs: 'embedding' }] },
    optimizer: {
      from: {
        python: [
          'dspy.{,teleprompt.**}#{BootstrapFewShot,BootstrapFewShotWithRandomSearch,BootstrapFewShotWithOptuna,BootstrapRS,COPRO,MIPRO,MIPROv2}()',
          'dspy.{,teleprompt.**}#{SIMBA,GEPA,InferRules,AvatarOptimizer,BetterTogether,SignatureOptimizer,BayesianSignatureOptimizer}()',
        ],
      },
      when: [{ argument: ['prompt_model', 'task_model', 'teacher_settings', 'reflection_lm'], given: false }],
      settings: ambient,
      is: ['compiler'],
    },
    /** Several models take part: no single one is the model of the compilation. */
    mixedOptimizer: {
      from: {
        python: [
          'dspy.{,teleprompt.**}#{BootstrapFewShot,BootstrapFewShotWithRandomSearch,BootstrapFewShotWithOptuna,BootstrapRS,COPRO,MIPRO,MIPROv2}()',
          'dspy.{,teleprompt.**}#{SIMBA,GEPA,InferRules,AvatarOptimizer,BetterTogether,SignatureOptimizer,BayesianSignatureOptimizer}()',
        ],
      },
      when: [{ argument: ['prompt_model', 'task_model', 'teacher_settings', 'reflection_lm'], given: true }],
      is: ['compiler'],
    },
    /** Compiling with it only picks examples, and runs no model. */
    selector: {
      from: { python: ['dspy.{,teleprompt.**}#{LabeledFewShot,KNNFewShot}()'] },
      calls: [{ path: 'compile', wraps: ['student', '0'] }],
    },
    /** What compiling gives is the student again. */
    compiler: {
      calls: [{ path: 'compile', runs: 'other', wraps: ['student', '0'] }],
    },
    tuner: {
      from: { python: ['dspy.{,teleprompt.**}#{BootstrapFinetune,GRPO,ArborGRPO}()'] },
      settings: ambient,
      calls: [{ path: 'compile', runs: 'fine-tune', wraps: ['student', '0'] }],
    },
    evaluation: {
      from: { python: ['dspy.{,evaluate.**}#Evaluate()'] },
      settings: ambient,
      calls: [{ path: '()', runs: 'other', settings: ambient }],
    },
  },
  calls: {
    python: [
      { path: 'dspy.{,utils.**,streaming.**}#{asyncify,syncify,streamify}', wraps: '0' },
      // Its constructor embeds the corpus.
      {
        path: 'dspy.{,retrievers.**}#{Embeddings,EmbeddingsWithScores}',
        runs: 'embedding',
        uses: ['embedder', '1'],
        gives: 'retriever',
      },
      // So does that of the nearest examples.
      {
        path: 'dspy.{,predict.**}#KNN',
        runs: 'embedding',
        uses: ['vectorizer', '2'],
        gives: 'retriever',
      },
    ],
  },
};
