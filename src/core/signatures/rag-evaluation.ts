import type { Sdk } from './sdk.ts';

const wrapped = ['langchain_llm', 'llm', '0'];
const judged =
  '{relevance,context_relevance,qs_relevance,groundedness_measure,comprehensiveness,summarization,conciseness,correctness,coherence,harmfulness,maliciousness,helpfulness,controversiality,misogyny,criminality,insensitivity,stereotypes,sentiment,model_agreement,logical_consistency,execution_efficiency,plan_adherence,plan_quality,tool_calling,tool_quality,tool_selection,citation_accuracy,citation_attribution,topic_adherence,agent_goal_accuracy,coherence_across_turns,conversation_helpfulness}';

/** What judges or guards the answers of a model with a model: Ragas, TruLens, Phoenix, Guardrails, NeMo Guardrails. */
export const ragEvaluation: Sdk = {
  id: 'rag-evaluation',
  docs: [
    'https://github.com/explodinggradients/ragas/blob/main/src/ragas/evaluation.py',
    'https://github.com/truera/trulens/tree/main/src/providers',
    'https://github.com/guardrails-ai/guardrails/blob/main/guardrails/guard.py',
    'https://github.com/Arize-ai/phoenix/tree/main/packages/phoenix-evals/src/phoenix/evals',
    'https://github.com/NVIDIA/NeMo-Guardrails/blob/develop/nemoguardrails/rails/llm/llmrails.py',
    'https://github.com/cleanlab/cleanlab-tlm/tree/main/src/cleanlab_tlm',
  ],
  source: [
    'explodinggradients/ragas 0.4.0',
    'truera/trulens 2.12.0',
    'Arize-ai/phoenix 2026-08-21',
    'NVIDIA/NeMo-Guardrails 0.10.1',
    'guardrails-ai/guardrails 0.11.0',
    'cleanlab/cleanlab-tlm 0f88fcc',
  ],
  kinds: {
    ragasLlm: {
      from: { python: ['ragas.llms.**#{LangchainLLMWrapper,LlamaIndexLLMWrapper,HaystackLLMWrapper}()'] },
      uses: wrapped,
      calls: [{ path: '{,a}generate{,_text}', runs: 'chat' }],
    },
    ragasEmbeddings: {
      from: {
        python: [
          'ragas.embeddings.**#{LangchainEmbeddingsWrapper,LlamaIndexEmbeddingsWrapper,HaystackEmbeddingsWrapper}()',
        ],
      },
      uses: ['embeddings', '0'],
      calls: [{ path: '{,a}embed_{query,documents,text,texts}', runs: 'embedding' }],
    },
    ragasNamedLlm: {
      from: { python: ['ragas.llms.**#{llm_factory,instructor_llm_factory}()'] },
      names: 'chat',
      model: ['model', '0'],
      calls: [{ path: '{,a}generate{,_text}', runs: 'chat' }],
    },
    ragasClientLlm: {
      from: { python: ['ragas.llms.**#{InstructorLLM,LiteLLMStructuredLLM}()'] },
      names: 'chat',
      model: ['model', '1'],
      calls: [{ path: '{,a}generate', runs: 'chat' }],
    },
    ragasNamedEmbeddings: {
      from: { python: ['ragas.embeddings.**#{embedding_factory,HuggingfaceEmbeddings}()'] },
      names: 'embedding',
      model: ['model', 'model_name'],
      is: ['ragasEmbedder'],
    },
    ragasClientEmbeddings: {
      from: { python: ['ragas.embeddings.**#{OpenAIEmbeddings,GoogleEmbeddings}()'] },
      names: 'embedding',
      model: ['model', '1'],
      is: ['ragasEmbedder'],
    },
    ragasOwnEmbeddings: {
      from: { python: ['ragas.embeddings.**#{HuggingFaceEmbeddings,LiteLLMEmbeddings}()'] },
      names: 'embedding',
      model: ['model', '0'],
      is: ['ragasEmbedder'],
    },
    ragasEmbedder: {
      calls: [{ path: '{,a}embed_{query,documents,text,texts}', runs: 'embedding' }],
    },
    ragasMetric: {
      from: {
        python: [
          'ragas.metrics.**#{Faithfulness,FaithfulnesswithHHEM,AnswerRelevancy,ResponseRelevancy,AnswerCorrectness,FactualCorrectness,ContextPrecision,ContextRecall}()',
          'ragas.metrics.**#{LLMContextPrecisionWithReference,LLMContextPrecisionWithoutReference,LLMContextRecall,ContextEntityRecall,NoiseSensitivity,AspectCritic}()',
          'ragas.metrics.**#{AgentGoalAccuracyWithoutReference,ContextPrecisionWithReference,ContextPrecisionWithoutReference,ContextUtilization,LLMSQLEquivalence,MultiModalFaithfulness,MultiModalRelevance,ResponseGroundedness}()',
          'ragas.metrics.**#{SimpleCriteriaScore,RubricsScore,InstanceRubrics,TopicAdherenceScore,AgentGoalAccuracyWithReference,AnswerAccuracy,ContextRelevance,SummarizationScore,SummaryScore}()',
        ],
      },
      uses: ['llm'],
      calls: [
        { path: '{{,a}{score,batch_score},{single_turn,multi_turn}_{,a}score}', runs: 'chat' },
        { path: 'adapt_prompts', runs: 'chat', uses: ['llm', '1'] },
      ],
    },
    /** Metrics that are a prompt of one's own: the model comes with each question. */
    ragasPromptedMetric: {
      from: { python: ['ragas.metrics.**#{DiscreteMetric,NumericMetric,RankingMetric}()'] },
      calls: [{ path: '{,a}{score,batch_score}', runs: 'chat', uses: ['llm'] }],
    },
    ragasPrompt: {
      from: { python: ['ragas.**.prompt.**#{PydanticPrompt,FewShotPydanticPrompt,StringPrompt,ImageTextPrompt}()'] },
      calls: [
        { path: 'generate{,_multiple}', runs: 'chat', uses: ['llm', '0'] },
        { path: 'adapt', runs: 'chat', uses: ['llm', '1'] },
      ],
    },
    ragasSynthesizer: {
      from: {
        python: [
          'ragas.testset.**#{SingleHopSpecific,MultiHopSpecific,MultiHopAbstract,SingleHop,MultiHop}QuerySynthesizer()',
        ],
      },
      uses: ['llm'],
      calls: [
        { path: '{generate_scenarios,generate_sample}', runs: 'chat' },
        { path: 'adapt_prompts', runs: 'chat', uses: ['llm', '1'] },
      ],
    },
    ragasExtractor: {
      from: {
        python: ['ragas.testset.**#{Summary,Keyphrases,Title,Headlines,NER,TopicDescription,Themes}Extractor()'],
      },
      uses: ['llm'],
      calls: [{ path: 'extract', runs: 'chat' }],
    },
    /** What prepares a graph of knowledge: a list of extractors and others, all with this model. */
    ragasTransforms: {
      from: { python: ['ragas.testset.**#{default_transforms,CustomNodeFilter}()'] },
      uses: ['llm', '1'],
    },
    ragasTestset: {
      from: { python: ['ragas.testset.**#TestsetGenerator{(),.from_langchain(),.from_llama_index(),.with_openai()}'] },
      uses: ['llm', 'generator_llm', '0'],
      calls: [{ path: 'generate{,_with_langchain_docs,_with_llamaindex_docs,_with_chunks}', runs: 'chat' }],
    },
    trulensProvider: {
      from: {
        python: [
          '{trulens.providers.**,trulens_eval.feedback.provider.**,trulens_eval}#{OpenAI,AzureOpenAI,LiteLLM,Bedrock,Cortex,Anthropic,Google}()',
        ],
      },
      names: 'chat',
      onlyWithModel: true,
      model: ['model_engine', 'model_id', 'deployment_name'],
      calls: [
        { path: `${judged}{,_with_cot_reasons}`, runs: 'chat' },
        { path: 'generate_score{,_and_reasons}', runs: 'chat' },
      ],
    },
    trulensChain: {
      from: { python: ['{trulens.providers.**,trulens_eval.feedback.provider.**}#Langchain()'] },
      uses: ['chain'],
      calls: [{ path: `${judged}{,_with_cot_reasons}`, runs: 'chat' }],
    },
    phoenixLlm: {
      from: {
        python: [
          'phoenix.evals.**#{LLM,OpenAIModel,LiteLLMModel,AnthropicModel,BedrockModel,GeminiModel,GoogleGenAIModel,MistralAIModel,VertexAIModel}()',
        ],
      },
      names: 'chat',
      onlyWithModel: true,
      // The older name gives way where both are said.
      model: ['model_name', 'model', 'model_id', 'azure_deployment'],
      calls: [{ path: '{{,async_}generate_{text,object,classification},()}', runs: 'chat' }],
    },
    phoenixEvaluator: {
      from: {
        python: [
          'phoenix.evals.**#{LLMEvaluator,ClassificationEvaluator,create_classifier,FaithfulnessEvaluator,HallucinationEvaluator,CorrectnessEvaluator}()',
          'phoenix.evals.**#{ConcisenessEvaluator,DocumentRelevanceEvaluator,RelevanceEvaluator,QAEvaluator,ToxicityEvaluator,RefusalEvaluator}()',
          'phoenix.evals.**#{RetrievalRelevance,ToolInvocation,ToolResponseHandling,ToolSelection,UserFriction}Evaluator()',
        ],
      },
      uses: ['llm', 'model', '0'],
      calls: [{ path: '{,async_,a}evaluate', runs: 'chat' }],
    },
    rails: {
      from: { python: ['nemoguardrails.**#LLMRails()'] },
      uses: ['llm', '1'],
      calls: [
        { path: '{generate{,_events},process_events}{,_async}', runs: 'chat' },
        { path: 'stream_async', runs: 'chat' },
      ],
    },
    guard: {
      from: {
        python: [
          'guardrails.**#{Guard,AsyncGuard}{(),.for_pydantic(),.for_rail(),.for_rail_string(),.for_string()}',
          'guardrails.**#{Guard,AsyncGuard}.{from_pydantic,from_rail,from_rail_string,from_string}()',
        ],
      },
      same: ['use()', 'use_many()', '{for,from}_{pydantic,rail,rail_string,string}()'],
      calls: [
        {
          path: '()',
          runs: 'chat',
          model: ['model', 'engine'],
          receiver: false,
          when: [{ argument: ['llm_api', 'model', 'messages', 'prompt'], given: true }],
        },
        {
          path: 'parse',
          runs: 'chat',
          model: ['model', 'engine'],
          receiver: false,
          when: [{ argument: ['llm_api'], given: true }],
        },
      ],
    },
    /** Answers, and scores answers, with a model that the options name; its default changed with the releases. */
    trustworthy: {
      from: { python: ['cleanlab_tlm.**#TLM()', 'cleanlab_studio.**#Studio().TLM()'] },
      names: 'chat',
      onlyWithModel: true,
      model: ['options.model'],
      calls: [{ path: '{,try_}{prompt,get_trustworthiness_score}{,_async}', runs: 'chat' }],
    },
    trustworthyRag: {
      from: { python: ['cleanlab_tlm.**#TrustworthyRAG()'] },
      names: 'chat',
      onlyWithModel: true,
      model: ['options.model'],
      calls: [{ path: '{generate,score}{,_async}', runs: 'chat' }],
    },
  },
  calls: {
    python: [
      { path: 'phoenix.evals.**#llm_{classify,generate}', runs: 'chat', uses: ['model', '1'] },
      {
        path: 'phoenix.evals.**#{run_evals,{,async_}evaluate_dataframe}',
        runs: 'chat',
        uses: ['evaluators'],
        needsModel: true,
      },
      {
        path: 'ragas.testset.**#apply_transforms',
        runs: 'chat',
        uses: ['transforms', '1'],
        // Splitters and builders of relationships ask no model.
        when: [
          {
            argument: ['transforms', '1'],
            made: /ragas\.testset\..*(?:(?:Summary|Keyphrases|Title|Headlines|NER|TopicDescription|Themes)Extractor|NodeFilter|default_transforms)\(\)/u,
          },
        ],
      },
      { path: 'ragas.testset.**#generate_personas_from_kg', runs: 'chat', uses: ['llm', '1'] },
      { path: 'ragas.**#{,a}evaluate', runs: 'chat', uses: ['llm', '2', 'metrics', '1'] },
    ],
  },
};
