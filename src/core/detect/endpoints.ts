import type { Task } from '../site.ts';
import { compatible, task, type Endpoint } from './endpoint.ts';
import { mediaEndpoints } from './mediaEndpoints.ts';

/**
 * A path that servers of other kinds have too: the body, or names in the code of the address, must tell that it is
 * Ollama's.
 */
const ollama = (path: string, runs: Task, needs: readonly string[]): Endpoint =>
  task(compatible(path), runs, { provider: 'ollama', needs, named: /ollama/iu });

/**
 * Addresses that run a model.
 * Sources: the providers' API references (platform.openai.com/docs/api-reference, docs.anthropic.com/en/api,
 * ai.google.dev/api, docs.aws.amazon.com/bedrock, docs.mistral.ai/api, docs.cohere.com/reference, github.com/ollama/ollama
 * docs/api.md, huggingface.co/docs/inference-providers and
 * text-generation-inference, github.com/ggml-org/llama.cpp tools/server, replicate.com/docs/reference/http,
 * docs.nomic.ai, docs.sglang.ai/basic_usage/native_api, github.com/triton-inference-server/server
 * docs/protocol/extension_generate.md, cloud.ibm.com/apidocs/watsonx-ai, console.upstage.ai/docs,
 * docs.databricks.com machine-learning/model-serving, docs.ai21.com, docs.baseten.co, docs.cloud.google.com/vertex-ai/docs/reference/rest,
 * learn.microsoft.com azure/ai-services/computer-vision, cloud.baidu.com/doc/WENXINWORKSHOP, platform.minimaxi.com/document,
 * huggingface.github.io/text-embeddings-inference, github.com/allenai/paper-embedding-public-apis).
 */
export const endpoints: readonly Endpoint[] = [
  task(/generativelanguage\.googleapis\.com\/(?:[^?]*\/)?(?<model>[^/:?]+):(?:streamG|g)enerateContent/u, 'chat', {
    provider: 'google',
  }),
  task(/generativelanguage\.googleapis\.com\/(?:[^?]*\/)?(?<model>[^/:?]+):(?:batchE|e)mbedContents?/u, 'embedding', {
    provider: 'google',
  }),
  task(/generativelanguage\.googleapis\.com\/(?:[^?]*\/)?(?<model>[^/:?]+):generate(?:Message|Answer)/u, 'chat', {
    provider: 'google',
  }),
  task(/generativelanguage\.googleapis\.com\/(?:[^?]*\/)?(?<model>[^/:?]+):generateText/u, 'completion', {
    provider: 'google',
  }),
  task(/generativelanguage\.googleapis\.com\/(?:[^?]*\/)?(?<model>[^/:?]+):(?:batchE|e)mbedText/u, 'embedding', {
    provider: 'google',
  }),
  task(/generativelanguage\.googleapis\.com\/(?:[^?]*\/)?(?<model>[^/:?]+):generateImages/u, 'image', {
    provider: 'google',
  }),
  task(/generativelanguage\.googleapis\.com\/[^?]*models\/(?<model>imagen[^/:?]*):predict/u, 'image', {
    provider: 'google',
  }),
  task(/generativelanguage\.googleapis\.com\/(?:[^?]*\/)?(?<model>[^/:?]+):predictLongRunning/u, 'video', {
    provider: 'google',
  }),
  task(/generativelanguage\.googleapis\.com\/(?:[^?]*\/)?(?<model>[^/:?]+):predict/u, 'other', { provider: 'google' }),
  task(/generativelanguage\.googleapis\.com\/(?:[^?]*\/)?(?<model>[^/:?]+):batchGenerateContent/u, 'batch', {
    provider: 'google',
  }),
  task(/generativelanguage\.googleapis\.com\/v1[^/]*\/tunedModels\/?(?:\?.*)?$/u, 'fine-tune', {
    provider: 'google',
    body: 'base_model',
  }),
  task(/generativelanguage\.googleapis\.com\/ws\/[\w.]+\.GenerativeService\.BidiGenerateContent/u, 'chat', {
    provider: 'google',
    message: 'setup.model',
  }),
  task(/aiplatform\.googleapis\.com\/ws\/[\w.]+\.LlmBidiService\/BidiGenerateContent/u, 'chat', {
    provider: 'google',
    message: 'setup.model',
  }),
  task(/generativelanguage\.googleapis\.com\/v1[^/]*\/interactions(?:\?.*)?$/u, 'chat', { provider: 'google' }),
  task(
    /aiplatform\.googleapis\.com\/[^?]*models\/(?<model>[^/:?]+):(?:streamGenerateContent|generateContent|rawPredict|streamRawPredict)/u,
    'chat',
    { provider: 'google' },
  ),
  task(/aiplatform\.googleapis\.com\/[^?]*models\/(?<model>[^/:?]+):(?:predict|serverStreamingPredict)/u, 'other', {
    provider: 'google',
  }),
  // A model of one's own: the number of its place of service says nothing of it.
  task(
    /aiplatform\.googleapis\.com\/[^?]*\/endpoints\/[^/:?]+:(?:rawP|streamRawP|serverStreamingP|p)redict/u,
    'other',
    {
      provider: 'google',
    },
  ),
  // The path alone is Gemini's, whatever proxy stands before it.
  task(
    /^(?:(?:https?:\/\/|\uFFFC)[^?#]*\/v1(?:alpha|beta\d?)?|\uFFFC)\/models\/(?<model>[^/:?]+):(?:streamG|g)enerateContent/u,
    'chat',
    {
      provider: 'google',
    },
  ),
  task(
    /^(?:(?:https?:\/\/|\uFFFC)[^?#]*\/v1(?:alpha|beta\d?)?|\uFFFC)\/models\/(?<model>[^/:?]+):(?:batchE|e)mbedContents?/u,
    'embedding',
    {
      provider: 'google',
    },
  ),
  task(/bedrock-runtime\.[^/]*amazonaws\.com\/model\/(?<model>[^/?]+)\/(?:invoke|converse)/u, 'chat', {
    provider: 'aws',
  }),
  task(/api\.anthropic\.com\/v1\/messages\/batches\/?$/u, 'batch', { provider: 'anthropic' }),
  task(/api\.anthropic\.com\/v1\/messages\/?(?:\?.*)?$/u, 'chat', { provider: 'anthropic' }),
  task(/api\.anthropic\.com\/v1\/complete\/?$/u, 'completion', { provider: 'anthropic' }),
  task(/openai\.azure\.com\/.*\/deployments\/(?<model>[^/?]+)\/(?:extensions\/)?chat\/completions/u, 'chat', {
    provider: 'azure',
  }),
  task(/\/openai\/deployments\/(?<model>[^/?]+)\/chat\/completions/u, 'chat', { provider: 'azure' }),
  task(/\/openai\/deployments\/(?<model>[^/?]+)\/completions/u, 'completion', { provider: 'azure' }),
  task(/\/openai\/deployments\/(?<model>[^/?]+)\/embeddings/u, 'embedding', { provider: 'azure' }),
  task(/\/openai\/deployments\/(?<model>[^/?]+)\/images\/generations/u, 'image', { provider: 'azure' }),
  task(/\/openai\/deployments\/(?<model>[^/?]+)\/audio\/(?:transcriptions|translations)/u, 'stt', {
    provider: 'azure',
  }),
  task(/openai\.azure\.com\/openai\/images\/generations:submit/u, 'image', { provider: 'azure' }),
  task(/\/openai\/deployments\/(?<model>[^/?]+)\/audio\/speech/u, 'tts', { provider: 'azure' }),
  task(compatible('/computervision/retrieval:vectorize(?:Image|Text)'), 'embedding', { provider: 'azure' }),
  task(compatible('/chat/completions'), 'chat'),
  task(/api\.perplexity\.ai\/?$/u, 'chat', { provider: 'perplexity' }),
  task(compatible('/v1/responses'), 'chat'),
  task(compatible('/responses'), 'chat', { needs: ['model', 'input'] }),
  task(compatible('/v1/(?:fim/|engines/(?<model>[^/]+)/)?completions'), 'completion'),
  task(compatible('/completions'), 'completion', { needs: ['model', 'prompt'] }),
  task(compatible('/v1/embeddings'), 'embedding'),
  task(compatible('/embeddings'), 'embedding', { needs: ['model', 'input'] }),
  task(compatible('/v1/moderations'), 'moderation'),
  task(compatible('/v1/images/generations'), 'image'),
  task(compatible('/images/generations'), 'image', { needs: ['model', 'prompt'] }),
  task(compatible('/v1/images/(?:edits|variations)'), 'image-edit'),
  task(compatible('/(?:v1/)?audio/(?:transcriptions|translations)'), 'stt'),
  task(compatible('/v1/audio/speech'), 'tts'),
  task(compatible('/audio/speech'), 'tts', { needs: ['input'] }),
  task(compatible('/v1/videos'), 'video'),
  task(compatible('/v[12]/rerank'), 'rerank'),
  task(compatible('/rerank'), 'rerank', { needs: ['model', 'query'] }),
  task(compatible('/(?:v1/)?messages'), 'chat', { needs: ['model', 'messages', 'max_tokens'] }),
  task(/api\.openai\.com\/v1\/realtime(?:\/calls)?\?(?:.*&)?model=(?<model>[^&]+)/u, 'chat', { provider: 'openai' }),
  task(/api\.openai\.com\/v1\/realtime\?(?:.*&)?intent=transcription/u, 'stt', {
    provider: 'openai',
    message: 'session.input_audio_transcription.model',
  }),
  task(compatible('/v1/realtime/sessions'), 'chat', { names: true, needs: ['model'] }),
  task(compatible('/v1/realtime/client_secrets'), 'chat', {
    names: true,
    body: 'session.model',
    needs: ['session.model'],
  }),
  task(/^wss:\/\/[^?]*\/openai\/realtime\?(?:.*&)?deployment=(?<model>[^&]+)/u, 'chat', { provider: 'azure' }),
  task(/^wss:\/\/[^?]*\/v1\/realtime\?(?:.*&)?model=(?<model>[^&]+)/u, 'chat'),
  task(/^wss:\/\/dashscope[^/]*\.aliyuncs\.com\/api-ws\/v1\/inference\/?$/u, 'other', {
    provider: 'alibaba',
    message: 'payload.model',
  }),
  task(/api\.openai\.com\/v1\/threads\/(?:[^/?]+\/)?runs\/?$/u, 'chat', { provider: 'openai' }),
  task(/api\.openai\.com\/v1\/assistants\/?$/u, 'chat', { provider: 'openai', names: true, needs: ['model'] }),
  task(/api\.openai\.com\/v1\/edits\/?$/u, 'completion', { provider: 'openai' }),
  task(/api\.openai\.com\/v1\/fine_tuning\/jobs\/?$/u, 'fine-tune', { provider: 'openai' }),
  task(/api\.openai\.com\/v1\/batches\/?$/u, 'batch', { provider: 'openai' }),
  task(/api\.openai\.com\/v1\/fine-tunes\/?$/u, 'fine-tune', { provider: 'openai' }),
  task(/api\.cohere\.(?:ai|com)\/(?:v[12]\/)?chat\/?$/u, 'chat', { provider: 'cohere' }),
  task(/api\.cohere\.(?:ai|com)\/(?:v[12]\/)?(?:generate|summarize)\/?$/u, 'completion', { provider: 'cohere' }),
  task(/api\.cohere\.(?:ai|com)\/(?:v[12]\/)?embed\/?$/u, 'embedding', { provider: 'cohere' }),
  task(/api\.cohere\.(?:ai|com)\/(?:v[12]\/)?classify\/?$/u, 'classification', { provider: 'cohere' }),
  task(/api\.cohere\.(?:ai|com)\/(?:v[12]\/)?rerank\/?$/u, 'rerank', { provider: 'cohere' }),
  task(/api\.together\.xyz\/(?:api\/)?inference\/?$/u, 'completion', { provider: 'together' }),
  task(/api\.ai21\.com\/studio\/v1\/(?:experimental\/)?(?<model>j[^/?]+)\/(?:\w+\/)?complete/u, 'completion', {
    provider: 'ai21',
  }),
  task(/api\.minimaxi?\.(?:chat|com|io)\/v1\/text\/chatcompletion(?:_v2|_pro)?/u, 'chat', { provider: 'minimax' }),
  task(/aip\.baidubce\.com\/rpc\/2\.0\/ai_custom\/v1\/wenxinworkshop\/chat\//u, 'chat', { provider: 'baidu' }),
  // The address of the web page's own interface, as browser extensions use it.
  task(/(?:chat\.openai|chatgpt)\.com\/backend-(?:api|anon)\/(?:f\/)?conversation\/?$/u, 'chat', {
    provider: 'openai',
  }),
  task(/api\.mistral\.ai\/v1\/ocr/u, 'other', { provider: 'mistral' }),
  task(/:11434\/api\/chat/u, 'chat', { provider: 'ollama' }),
  task(/:11434\/api\/generate/u, 'completion', { provider: 'ollama' }),
  task(/:11434\/api\/embed(?:dings)?/u, 'embedding', { provider: 'ollama' }),
  ollama('/api/chat', 'chat', ['model', 'messages', 'stream']),
  ollama('/api/generate', 'completion', ['model', 'prompt']),
  ollama('/api/embed', 'embedding', ['model', 'input']),
  ollama('/api/embeddings', 'embedding', ['model', 'prompt']),
  task(compatible('/completion'), 'completion', { provider: 'local', needs: ['prompt', 'n_predict'] }),
  task(compatible('/api/v1/generate'), 'completion', { provider: 'local', needs: ['prompt', 'max_length'] }),
  task(compatible('/api/v1/generate'), 'completion', { provider: 'local', needs: ['prompt', 'max_new_tokens'] }),
  task(compatible('/embed(?:_sparse|_all)?'), 'embedding', { provider: 'local', needs: ['inputs'] }),
  task(compatible('/rerank'), 'rerank', { provider: 'local', needs: ['query', 'texts'] }),
  task(compatible('/generate(?:_stream)?'), 'generation', { needs: ['inputs', 'parameters'] }),
  task(compatible('/worker_generate(?:_stream|_completion)?'), 'generation', { provider: 'local' }),
  task(compatible('/worker_get_embeddings'), 'embedding', { provider: 'local' }),
  task(compatible('/generate'), 'generation', { provider: 'local', needs: ['text', 'sampling_params'] }),
  task(compatible('/v2/models/(?<model>[^/?]+)/(?:versions/\\d+/)?(?:generate(?:_stream)?|infer)'), 'generation', {
    provider: 'local',
  }),
  task(compatible('/ml/v1/text/generation(?:_stream)?'), 'generation', { provider: 'ibm', body: 'model_id' }),
  task(compatible('/ml/v1/text/chat(?:_stream)?'), 'chat', { provider: 'ibm', body: 'model_id' }),
  task(compatible('/ml/v1/text/embeddings'), 'embedding', { provider: 'ibm', body: 'model_id' }),
  task(compatible('/serving-endpoints/(?<model>[^/?]+)/invocations'), 'other', { provider: 'databricks' }),
  task(/api-atlas\.nomic\.ai\/v1\/embedding\/(?:text|image)\/?$/u, 'embedding', { provider: 'nomic' }),
  task(/model-apis\.semanticscholar\.org\/specter\/v\d\/invoke\/?$/u, 'embedding'),
  task(/api\.voyageai\.com\/v1\/multimodalembeddings\/?$/u, 'embedding', { provider: 'voyage' }),
  // A model of one's own, by the number of its place of service.
  task(
    /(?:app\.baseten\.co\/(?:models|model_versions)\/|model-[^/]+\.api\.baseten\.co\/)[^?]*\b(?:async_)?predict\/?$/u,
    'other',
    { provider: 'baseten' },
  ),
  task(/api-inference\.huggingface\.co\/(?:pipeline\/[^/]+|models)\/(?<model>[^?\uFFFC]+)/u, 'other', {
    provider: 'huggingface',
  }),
  task(/router\.huggingface\.co\/[^?]*models\/(?<model>[^?\uFFFC]+?)(?:\/pipeline\/.*)?$/u, 'other', {
    provider: 'huggingface',
  }),
  task(/api-inference\.huggingface\.co\/models\/\uFFFC/u, 'other', { provider: 'huggingface' }),
  task(/endpoints\.huggingface\.cloud\/?$/u, 'generation', { provider: 'huggingface' }),
  task(/api\.replicate\.com\/v1\/models\/(?<model>[^/?]+\/[^/?]+)\/predictions/u, 'generation', {
    provider: 'replicate',
  }),
  task(/api\.replicate\.com\/v1\/(?:predictions|deployments\/[^/]+\/[^/]+\/predictions)\/?$/u, 'generation', {
    provider: 'replicate',
    body: 'version',
  }),
  task(/api\.replicate\.com\/v1\/(?:models\/.*\/)?trainings\/?$/u, 'fine-tune', {
    provider: 'replicate',
    body: 'version',
  }),
  task(/api\.cloudflare\.com\/client\/v4\/accounts\/[^/]+\/ai\/run\/(?<model>@[^?\uFFFC]+)/u, 'other', {
    provider: 'cloudflare',
  }),
  task(/api\.cloudflare\.com\/client\/v4\/accounts\/[^/]+\/ai\/run\/\uFFFC/u, 'other', { provider: 'cloudflare' }),
  task(/gateway\.ai\.cloudflare\.com\/v1\/[^?]*\/workers-ai\/(?<model>@[^?\uFFFC]+)/u, 'other', {
    provider: 'cloudflare',
  }),
  task(/gateway\.ai\.cloudflare\.com\/v1\/[^?]*\/workers-ai\/\uFFFC/u, 'other', { provider: 'cloudflare' }),
  task(/api\.deepinfra\.com\/v1\/inference\/(?<model>[^?\uFFFC]+)/u, 'other', { provider: 'deepinfra' }),
  task(/dashscope[^/]*\.aliyuncs\.com\/api\/v1\/services\/aigc\/(?:text|multimodal)-generation/u, 'chat', {
    provider: 'alibaba',
  }),
  task(/dashscope[^/]*\.aliyuncs\.com\/api\/v1\/services\/aigc\/(?:text2image|image2image)\//u, 'image', {
    provider: 'alibaba',
  }),
  task(/dashscope[^/]*\.aliyuncs\.com\/api\/v1\/services\/embeddings\//u, 'embedding', { provider: 'alibaba' }),
  task(/dashscope[^/]*\.aliyuncs\.com\/api\/v1\/services\/rerank\//u, 'rerank', { provider: 'alibaba' }),
  task(
    /api\.upstage\.ai\/v1\/(?:document-digitization|document-ai\/[\w-]+|information-extraction)(?:\/async)?\/?$/u,
    'other',
    {
      provider: 'upstage',
    },
  ),
  task(/forefront\.(?:link|ai)\/organization\/[^/?]+\/(?<model>[^/?]+)\/completions\//u, 'completion', {
    provider: 'forefront',
  }),
  ...mediaEndpoints,
];
