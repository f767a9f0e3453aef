import type { Sdk } from './sdk.ts';

/** Hosted services whose SDKs have one or two calls. */
export const smallProviders: Sdk = {
  id: 'small-providers',
  docs: [
    'https://dev.writer.com/home/sdks',
    'https://docs.reka.ai/quickstart',
    'https://github.com/nomic-ai/nomic/blob/main/nomic/embed.py',
    'https://docs.nlpcloud.com/',
    'https://docs.lamini.ai/',
    'https://docs.cognee.ai/',
    'https://github.com/lm-sys/RouteLLM/blob/main/routellm/controller.py',
  ],
  source: [
    'writer-sdk 2.3.2 (npm)',
    'nlpcloud/nlpcloud-python 1.1.47',
    'nomic-ai/nomic 3.9.0',
    'lm-sys/RouteLLM 2024-08-10',
    'topoteretes/cognee 1.5.2',
    'published API reference of Lamini and Reka, 2026-11',
  ],
  kinds: {
    writer: {
      from: { python: ['writerai#{,Async}Writer()'], javascript: ['writer-sdk/**#{default,Writer}()'] },
      provider: 'writer',
      same: ['with_options()', 'withOptions()', 'with_raw_response', 'with_streaming_response'],
      calls: [
        { path: 'chat.{chat,stream,parse}', runs: 'chat', model: ['model'] },
        { path: 'completions.{create,stream}', runs: 'completion', model: ['model'] },
        { path: 'vision.analyze', runs: 'chat', model: ['model'] },
        { path: 'translation.translate', runs: 'completion', model: ['model'] },
        // Applications and graphs answer with models chosen in the console.
        { path: 'applications.{generate_content,generateContent}', runs: 'chat', receiver: false },
        { path: 'graphs.question', runs: 'chat', receiver: false },
      ],
    },
    reka: {
      from: {
        python: ['reka.client#{,Async}Reka()', 'reka#{,Async}Reka()'],
        javascript: ['@reka-ai/api#RekaClient()'],
      },
      provider: 'reka',
      calls: [{ path: 'chat.{create,create_stream,createStream}', runs: 'chat', model: ['model'] }],
    },
    /** A router between a strong and a weak model: which answers is decided by the prompt. */
    routeLlm: {
      from: { python: ['routellm.controller#Controller()'] },
      names: 'chat',
      uses: ['strong_model', 'weak_model'],
      calls: [
        { path: 'chat.completions.create', runs: 'chat' },
        { path: '{completion,acompletion}', runs: 'chat' },
      ],
    },
    lamini: {
      from: {
        python: [
          'lamini.**#{Lamini,LlamaV2Runner,LlamaV3Runner,MistralRunner,BasicModelRunner}()',
          // The name that the package had before.
          'llama.**#{BasicModelRunner,LLMEngine}()',
        ],
      },
      provider: 'lamini',
      names: 'generation',
      model: ['model_name', '0'],
      calls: [
        { path: '{{,async_}{generate,call},()}', runs: 'generation' },
        { path: '{tune,train,tune_and_wait,train_and_wait}', runs: 'fine-tune' },
      ],
    },
    /** Where cognee keeps its vectors: a text is embedded, a vector is not. */
    cogneeVectors: {
      from: { python: ['cognee.infrastructure.databases.vector.**#get_vector_engine{,_async}()'] },
      calls: [
        { path: 'search', runs: 'embedding', receiver: false, when: [{ argument: ['query_text', '1'], given: true }] },
        { path: '{batch_search,embed_data,embedding_engine.embed_text}', runs: 'embedding', receiver: false },
      ],
    },
    nlpCloud: {
      from: { python: ['nlpcloud#Client()'], javascript: ['nlpcloud#default()'] },
      provider: 'nlpcloud',
      names: 'generation',
      model: ['model', '0'],
      calls: [
        {
          path: '{generation,chatbot,summarization,question,translation,paraphrasing,gs_correction,gsCorrection,code_generation,codeGeneration,ad_generation,adGeneration,kw_kp_extraction,kwKpExtraction}',
          runs: 'generation',
        },
        {
          path: '{classification,entities,sentiment,intent_classification,intentClassification,langdetection,dependencies,sentence_dependencies,sentenceDependencies}',
          runs: 'classification',
        },
        {
          path: '{embeddings,semantic_similarity,semanticSimilarity,semantic_search,semanticSearch}',
          runs: 'embedding',
        },
        { path: '{image_generation,imageGeneration}', runs: 'image' },
        { path: '{speech_synthesis,speechSynthesis}', runs: 'tts' },
        { path: 'asr', runs: 'stt' },
      ],
    },
  },
  calls: {
    python: [
      // A memory as a graph, whose models the environment names.
      { path: 'cognee#{cognify,memify,search}', runs: 'chat' },
      {
        path: 'nomic.embed#text',
        runs: 'embedding',
        model: ['model'],
        default: { id: 'nomic-embed-text-v1.5', version: 'nomic 3.9' },
        provider: 'nomic',
      },
      {
        path: 'nomic.embed#image{,s}',
        runs: 'embedding',
        model: ['model', '1'],
        default: { id: 'nomic-embed-vision-v1.5', version: 'nomic 3.9' },
        provider: 'nomic',
      },
    ],
  },
};
