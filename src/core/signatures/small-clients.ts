import type { CallSpec, Sdk } from './sdk.ts';

const chat: CallSpec = { path: 'chat.completions.create', runs: 'chat', model: ['model', '0'] };
const completions: CallSpec = { path: 'completions.create', runs: 'completion', model: ['model', '0'] };
const embeddings: CallSpec = { path: 'embeddings.create', runs: 'embedding', model: ['model', '0'] };

/** Smaller hosted services in Python, and toolkits around one family of models. */
export const smallClients: Sdk = {
  id: 'small-clients',
  docs: [
    'https://docs.predictionguard.com/',
    'https://friendli.ai/docs/sdk/python-sdk',
    'https://github.com/llamaapi/llamaapi-python',
    'https://github.com/mixedbread-ai/mixedbread-python',
    'https://github.com/PaddlePaddle/ERNIE-SDK/tree/develop/erniebot',
    'https://docs.promptlayer.com/',
    'https://github.com/QwenLM/Qwen-Agent',
    'https://github.com/minimaxir/simpleaichat',
    'https://github.com/llmware-ai/llmware',
    'https://github.com/iflytek/spark-ai-python',
    'https://github.com/modelscope/ms-swift',
    'https://github.com/stanford-oval/chainlite/blob/main/chainlite/llm_generate.py',
    'https://claudette.answer.ai/',
    'https://answerdotai.github.io/cosette/',
    'https://docs.twelvelabs.io/sdk-reference/python',
  ],
  source: [
    'predictionguard/python-client 2.11.0',
    'friendliai/friendli-client 1.5.7',
    'friendliai/friendli-python 0.14.2',
    'llamaapi/llamaapi-python 2023-07-31',
    'mixedbread-ai/mixedbread-python 0.49.0',
    'mixedbread-ai/python-sdk 2.2.6',
    'PaddlePaddle/ERNIE-SDK 2024-02-28',
    'MagnivOrg/prompt-layer-library 1.5.14',
    'QwenLM/Qwen-Agent 0.0.26',
    'minimaxir/simpleaichat 0.2.2',
    'llmware-ai/llmware 0.4.6',
    'iflytek/spark-ai-python 0.3.30',
    'stanford-oval/chainlite 0.4.4',
    'AnswerDotAI/claudette 0.3.15',
    'AnswerDotAI/cosette 0.2.6',
    'twelvelabs-io/twelvelabs-python 0.4.11 and 1.3.1',
  ],
  kinds: {
    predictionGuard: {
      from: { python: ['predictionguard#PredictionGuard()'] },
      provider: 'predictionguard',
      calls: [
        chat,
        completions,
        embeddings,
        { path: 'responses.create', runs: 'chat', model: ['model', '0'] },
        { path: 'rerank.create', runs: 'rerank', model: ['model', '0'] },
        { path: 'audio.transcriptions.create', runs: 'stt', model: ['model', '0'] },
        { path: '{factuality,injection,toxicity}.check', runs: 'classification', receiver: false },
        { path: 'translate.create', runs: 'completion', receiver: false },
      ],
    },
    friendli: {
      from: { python: ['friendli#{,Async,Sync}Friendli()'] },
      provider: 'friendli',
      calls: [
        chat,
        completions,
        { path: '{serverless,dedicated,container}.chat.{complete,stream}', runs: 'chat', model: ['model'] },
        {
          path: '{serverless,dedicated,container}.completions.{complete,stream}',
          runs: 'completion',
          model: [
            ...['serverless', 'dedicated'].flatMap(where => [
              `${where}_completions_body.model`,
              `${where}_completions_stream_body.model`,
            ]),
            'request.model',
          ],
        },
      ],
    },
    octo: {
      from: { python: ['octoai.client#{,Async}{OctoAI,Client}()'] },
      provider: 'octoai',
      calls: [
        chat,
        { path: 'text_gen.create_chat_completion{,_stream}', runs: 'chat', model: ['model'] },
        { path: 'text_gen.create_completion{,_stream}', runs: 'completion', model: ['model'] },
      ],
    },
    llamaApi: {
      from: { python: ['llamaapi#LlamaAPI()'] },
      provider: 'llama-api',
      calls: [
        {
          path: '{run,run_sync,run_stream,run_jupyter,run_stream_jupyter}',
          runs: 'chat',
          model: ['0.model', 'api_request_json.model'],
        },
      ],
    },
    mixedbread: {
      from: { python: ['mixedbread_ai.client#{,Async}MixedbreadAI()', 'mixedbread#{,Async}Mixedbread()'] },
      provider: 'mixedbread',
      calls: [
        { path: '{embed,embeddings,embeddings.create}', runs: 'embedding', model: ['model'] },
        { path: '{rerank,reranking}', runs: 'rerank', model: ['model'] },
        { path: 'chat.create_completion', runs: 'chat', model: ['model'] },
      ],
    },
    promptLayer: {
      from: { python: ['promptlayer#{,Async}PromptLayer()'] },
      // The prompt names the model, in the registry, unless it is given.
      calls: [{ path: 'run', runs: 'chat', model: ['model'], receiver: false }],
    },
    qwenAgent: {
      from: {
        python: [
          'qwen_agent.agents.**#{Assistant,FnCallAgent,ReActChat,Router,ArticleAgent,WriteFromScratch,ParallelDocQA,BasicAgent}()',
        ],
      },
      model: ['llm.model', '1.model', 'llm', '1'],
      calls: [{ path: 'run{,_nonstream}', runs: 'chat' }],
    },
    qwenMath: {
      from: { python: ['qwen_agent.agents.**#TIRMathAgent()'] },
      model: ['llm.model', '0.model', 'llm', '0'],
      calls: [{ path: 'run{,_nonstream}', runs: 'chat' }],
    },
    qwenModel: {
      from: { python: ['qwen_agent.llm.**#get_chat_model()'] },
      names: 'chat',
      model: ['cfg.model', '0.model', 'cfg', '0'],
      calls: [{ path: '{chat,quick_chat,quick_chat_oai,raw_chat}', runs: 'chat' }],
    },
    simpleChat: {
      from: { python: ['simpleaichat#{,Async}AIChat()'] },
      names: 'chat',
      model: ['model'],
      default: { id: 'gpt-3.5-turbo', version: 'simpleaichat 0.2' },
      provider: 'openai',
      calls: [{ path: '{(),stream}', runs: 'chat' }],
    },
    llmwarePrompt: {
      from: { python: ['llmware.prompts#Prompt().load_model()'] },
      names: 'chat',
      model: ['gen_model', '0'],
      calls: [
        {
          path: '{prompt_main,prompt_with_source,prompt_from_catalog,summarize_document,summarize_document_from_library,summarize_multiple_responses,completion,number_or_none,yes_or_no,multiple_choice,xsummary,summarize_with_bullets,title_generator_from_source}',
          runs: 'chat',
        },
      ],
    },
    llmwareModel: {
      from: { python: ['llmware.models#ModelCatalog().load_model()'] },
      names: 'generation',
      model: ['selected_model', '0'],
      calls: [
        { path: '{inference,function_call,stream}', runs: 'generation' },
        { path: 'embedding', runs: 'embedding' },
      ],
    },
    /** A chain over the model that the project's own list of engines has under this name. */
    chainlite: {
      from: { python: ['chainlite.**#llm_generation_chain()'] },
      names: 'chat',
      model: ['engine', '1'],
      is: ['langchain-core/runnable'],
      pipes: 'langchain-core/runnable',
    },
    /** Dialogues with Claude and with OpenAI's models: bound to a model by themselves, or through a client. */
    claudette: {
      from: { python: ['{claudette,claudette.core,claudette.asink,cosette,cosette.core}#{,Async}{Client,Chat}()'] },
      names: 'chat',
      onlyWithModel: true,
      model: ['model', '0'],
      uses: ['cli'],
      calls: [{ path: '{(),structured,toolloop}', runs: 'chat' }],
    },
    /** Which model looks through a video was said when its index was made. */
    twelveLabs: {
      from: { python: ['twelvelabs#{,Async}TwelveLabs()'] },
      provider: 'twelvelabs',
      calls: [
        { path: '{embed,embed.v_2}.create', runs: 'embedding', model: ['model_name', '0'] },
        { path: '{embed.task,embed.tasks,embed.v_2.tasks}.create', runs: 'embedding', model: ['model_name', '0'] },
        { path: 'embed.task.create_bulk', runs: 'embedding', model: ['model_name', '0'] },
        { path: 'search.{create,query}', runs: 'embedding', receiver: false },
        { path: '{analyze,analyze_stream}', runs: 'chat', model: ['model_name'] },
        { path: 'generate.{text,text_stream,summarize,gist}', runs: 'chat', receiver: false },
        { path: '{summarize,gist}', runs: 'chat', receiver: false },
      ],
    },
    spark: {
      from: { python: ['sparkai.**#ChatSparkLLM()'] },
      names: 'chat',
      model: ['spark_llm_domain'],
      provider: 'iflytek',
      calls: [{ path: '{(),{,a}{generate,stream,invoke,predict,predict_messages}}', runs: 'chat' }],
    },
    swift: {
      from: { python: ['swift.**#{Pt,Transformers,Vllm,Sglang,Lmdeploy}Engine()'] },
      names: 'chat',
      model: ['model_id_or_path', 'model', '0'],
      local: true,
      calls: [{ path: 'infer{,_async}', runs: 'chat', local: true }],
    },
  },
  calls: {
    python: [
      { path: 'erniebot#ChatCompletion.{,a}create', runs: 'chat', model: ['model', '0'], provider: 'baidu' },
      { path: 'erniebot#Embedding.{,a}create', runs: 'embedding', model: ['model', '0'], provider: 'baidu' },
      { path: 'erniebot#Image{,V2}.{,a}create', runs: 'image', model: ['model', '0'], provider: 'baidu' },
      {
        path: 'predictionguard#Completion.create',
        runs: 'completion',
        model: ['model', '0'],
        provider: 'predictionguard',
      },
      { path: 'predictionguard#Chat.create', runs: 'chat', model: ['model', '0'], provider: 'predictionguard' },
    ],
  },
};
