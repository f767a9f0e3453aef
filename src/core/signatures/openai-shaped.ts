import type { CallSpec, Sdk, ValueKind } from './sdk.ts';

/** The skeleton that providers took over from OpenAI's own SDK together with its generator. */
const raw = '{,with_raw_response.,with_streaming_response.}';
const chat: CallSpec = { path: `chat.completions.${raw}create`, runs: 'chat', model: ['model'] };
const completions: CallSpec = { path: `completions.${raw}create`, runs: 'completion', model: ['model'] };
const embeddings: CallSpec = { path: `embeddings.${raw}create`, runs: 'embedding', model: ['model'] };
const responses: CallSpec = { path: `responses.${raw}{create,parse,stream}`, runs: 'chat', model: ['model'] };
const images: CallSpec = { path: `images.${raw}{generate,create}`, runs: 'image', model: ['model'] };
const speech: CallSpec = { path: `audio.speech.${raw}create`, runs: 'tts', model: ['model'] };
const transcriptions: CallSpec = {
  path: `audio.{transcriptions,translations}.${raw}create`,
  runs: 'stt',
  model: ['model'],
};
const batches: CallSpec = { path: 'batches.create', runs: 'batch', receiver: false };

const client = (
  provider: string,
  python: readonly string[],
  javascript: readonly string[],
  calls: readonly CallSpec[],
): ValueKind => ({
  from: { python, javascript },
  provider,
  same: ['with_options()', 'withOptions()', 'copy()', 'with_raw_response', 'with_streaming_response', 'beta'],
  calls,
});

export const openaiShaped: Sdk = {
  id: 'openai-shaped',
  docs: [
    'https://github.com/groq/groq-python/blob/main/api.md',
    'https://github.com/groq/groq-typescript/blob/main/api.md',
    'https://github.com/Cerebras/cerebras-cloud-sdk-python/blob/main/api.md',
    'https://github.com/perplexityai/perplexity-py/blob/main/api.md',
    'https://github.com/Portkey-AI/portkey-python-sdk/blob/main/portkey_ai/api_resources/client.py',
    'https://github.com/zhipuai/zhipuai-sdk-python-v4',
    'https://github.com/volcengine/volcengine-python-sdk/tree/master/volcenginesdkarkruntime',
    'https://github.com/baidubce/bce-qianfan-sdk/tree/main/python/qianfan/client',
  ],
  source: [
    'groq/groq-python 1.6.0',
    'Cerebras/cerebras-cloud-sdk-python 2026-01-06',
    'perplexityai/perplexity-py 0.38.0',
    'Portkey-AI/portkey-python-sdk 2.3.1',
    'zhipuai/zhipuai-sdk-python-v4 2.1.5',
    'zai-org/z-ai-sdk-python 0.2.2',
    'volcengine/volcengine-python-sdk 06db106',
    'sambanova/sambanova-python 1.12.1',
    'baidubce/bce-qianfan-sdk 2025-12-12',
  ],
  kinds: {
    groq: client(
      'groq',
      ['groq#{,Async}{Groq,Client}()', 'langfuse.groq#{,Async}Groq()'],
      ['groq-sdk/**#{default,Groq}()', 'groq-sdk#default.Groq()'],
      [chat, embeddings, speech, transcriptions, batches],
    ),
    cerebras: client(
      'cerebras',
      ['cerebras.cloud.sdk#{,Async}{Cerebras,Client}()'],
      ['@cerebras/cerebras_cloud_sdk/**#{default,Cerebras}()'],
      [chat, completions],
    ),
    perplexity: client(
      'perplexity',
      ['perplexity#{,Async}{Perplexity,Client}()'],
      ['@perplexity-ai/perplexity_ai/**#{default,Perplexity}()'],
      [
        chat,
        { ...chat, path: '{async_,async}.chat.completions.create' },
        responses,
        embeddings,
        { ...embeddings, path: '{contextualized_embeddings,contextualizedEmbeddings}.create' },
      ],
    ),
    portkey: {
      from: { python: ['portkey_ai#{,Async}Portkey()'], javascript: ['portkey-ai#{default,Portkey}()'] },
      same: ['with_options()', 'beta'],
      calls: [
        chat,
        { ...chat, path: 'chat.completions.{parse,stream}' },
        completions,
        responses,
        embeddings,
        images,
        { ...images, path: 'images.{edit,create_variation,createVariation}', runs: 'image-edit' },
        speech,
        transcriptions,
        { path: 'moderations.create', runs: 'moderation', model: ['model'] },
        { path: 'videos.create', runs: 'video', model: ['model'] },
        { path: '{fine_tuning,fineTuning}.jobs.create', runs: 'fine-tune', model: ['model'] },
        batches,
        // Stored prompts: the model stands in the prompt, on the server.
        { path: '{prompts.completions,generations}.create', runs: 'chat', receiver: false },
      ],
    },
    zhipu: client(
      'zai',
      ['zhipuai#ZhipuAI()', 'zai#{ZaiClient,ZhipuAiClient}()'],
      ['zhipuai#{default,ZhipuAI}()'],
      [
        chat,
        { ...chat, path: 'chat.{asyncCompletions,async_completions}.create' },
        embeddings,
        { path: 'images.{generations,async_generations,generate}', runs: 'image', model: ['model'] },
        { path: 'audio.{speech,customization}', runs: 'tts', model: ['model'] },
        { path: 'assistant.conversation', runs: 'chat', model: ['model'] },
        { path: 'layout_parsing.create', runs: 'other', model: ['model'] },
        { path: 'videos.generations', runs: 'video', model: ['model', '0'] },
        speech,
        transcriptions,
        { path: 'rerank.create', runs: 'rerank', model: ['model'] },
        { path: 'moderations.create', runs: 'moderation', model: ['model'] },
        { path: 'fine_tuning.jobs.create', runs: 'fine-tune', model: ['model'] },
        batches,
      ],
    ),
    ark: client(
      'volcengine',
      ['volcenginesdkarkruntime#{,Async}Ark()'],
      [],
      [
        chat,
        { ...chat, path: '{bot_chat,batch.chat,batch_chat,context}.completions.create' },
        // What is kept for later questions is read by the model first.
        { ...chat, path: 'context.create' },
        responses,
        embeddings,
        { ...embeddings, path: 'multimodal_embeddings.create' },
        images,
        { path: 'content_generation.tasks.create', runs: 'video', model: ['model'] },
      ],
    ),
    qianfan: client('baidu', ['qianfan#Qianfan()'], [], [chat, embeddings, images]),
    sambanova: client(
      'sambanova',
      ['sambanova#{,Async}SambaNova()'],
      ['sambanova/**#{default,SambaNova}()'],
      [
        chat,
        completions,
        embeddings,
        responses,
        transcriptions,
        { path: 'messages.create', runs: 'chat', model: ['model'] },
      ],
    ),
  },
  calls: {
    // The module-level functions of zhipuai before version 2.
    python: [
      { path: 'zhipuai#model_api.{invoke,async_invoke,sse_invoke}', runs: 'chat', model: ['model'], provider: 'zai' },
    ],
  },
};
