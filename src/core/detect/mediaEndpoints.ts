import { compatible, task, type Endpoint } from './endpoint.ts';

/**
 * Addresses that make or read speech, sound, images and video.
 * Sources: docs.bfl.ai, AUTOMATIC1111/stable-diffusion-webui wiki API, docs.comfy.org/development/comfyui-server,
 * platform.stability.ai, elevenlabs.io/docs/api-reference, developers.deepgram.com, assemblyai.com/docs, docs.cartesia.ai/api-reference,
 * docs.fal.ai, docs.leonardo.ai/reference, docs.dev.runwayml.com/api, platform.minimaxi.com/document,
 * learn.microsoft.com azure/ai-services/speech-service, cloud.google.com/{speech-to-text,text-to-speech}/docs,
 * docs.play.ht/reference, github.com/coqui-ai/TTS (TTS/cs_api.py), docs.rime.ai/api-reference,
 * learn.microsoft.com rest/api/computervision and azure/ai-services/translator, cloud.google.com/{vision,natural-language,translate}/docs.
 */
export const mediaEndpoints: readonly Endpoint[] = [
  task(/\.tts\.speech\.microsoft\.com\/cognitiveservices\/v1\/?$/u, 'tts', { provider: 'azure' }),
  task(/\.stt\.speech\.microsoft\.com\/speech\/recognition\//u, 'stt', { provider: 'azure' }),
  task(/texttospeech\.googleapis\.com\/v1(?:beta1)?\/text:synthesize/u, 'tts', {
    provider: 'google',
    body: 'voice.modelName',
  }),
  task(/speech\.googleapis\.com\/v1(?:p1beta1)?\/speech:(?:longrunningr|r)ecognize/u, 'stt', {
    provider: 'google',
    body: 'config.model',
  }),
  task(compatible('/computervision/imageanalysis:(?:analyze|segment)'), 'classification', { provider: 'azure' }),
  task(compatible('/vision/v\\d\\.\\d/(?:analyze|describe|detect|tag|ocr|read/analyze)'), 'classification', {
    provider: 'azure',
  }),
  task(/api\.cognitive\.microsofttranslator\.com\/translate(?:\?.*)?$/u, 'generation', { provider: 'azure' }),
  task(/vision\.googleapis\.com\/v1\/(?:images|files):annotate/u, 'classification', { provider: 'google' }),
  task(/language\.googleapis\.com\/v\d(?:beta\d)?\/documents:(?:analyze|classify|annotate)/u, 'classification', {
    provider: 'google',
  }),
  task(/translation\.googleapis\.com\/language\/translate\/v2\/?(?:\?.*)?$/u, 'generation', { provider: 'google' }),
  task(/api\.minimaxi?\.(?:chat|com|io)\/v1\/t2a_(?:v2|pro)/u, 'tts', { provider: 'minimax' }),
  task(compatible('/prompt'), 'image', { provider: 'local', needs: ['prompt', 'client_id'] }),
  task(/api\.bfl\.(?:ai|ml)\/v1\/(?<model>flux-[^/?]+)\/?$/u, 'image', { provider: 'black-forest-labs' }),
  task(compatible('/sdapi/v1/txt2img'), 'image', { provider: 'local' }),
  task(compatible('/sdapi/v1/img2img'), 'image-edit', { provider: 'local' }),
  task(/api\.cartesia\.ai\/(?:tts|infill)\/(?:bytes|sse)\/?$/u, 'tts', { provider: 'cartesia', body: 'model_id' }),
  task(/api\.cartesia\.ai\/tts\/websocket/u, 'tts', { provider: 'cartesia', message: 'model_id' }),
  task(/api\.cartesia\.ai\/stt\/websocket(?:.*[?&]model=(?<model>[^&\uFFFC]+))?/u, 'stt', { provider: 'cartesia' }),
  task(/api\.elevenlabs\.io\/v1\/convai\/agents\/create\/?(?:\?.*)?$/u, 'chat', {
    provider: 'elevenlabs',
    names: true,
    body: 'conversation_config.agent.prompt.llm',
  }),
  task(/api\.elevenlabs\.io\/v1\/convai\/conversation/u, 'chat', { provider: 'elevenlabs' }),
  task(/api\.hume\.ai\/v0\/(?:assistant|evi)\/chat/u, 'chat', { provider: 'hume' }),
  task(/cloud\.leonardo\.ai\/api\/rest\/v1\/generations\/?$/u, 'image', { provider: 'leonardo', body: 'modelId' }),
  task(/api\.(?:dev\.)?runwayml\.com\/v1\/(?:image|text|video)_to_video\/?$/u, 'video', { provider: 'runway' }),
  task(/(?:queue\.|ws\.)?fal\.run\/(?<model>[^?\uFFFC]+)/u, 'image', { provider: 'fal' }),
  task(compatible('/v1/text-to-speech/[^/?#]+(?:/stream)?'), 'tts', { provider: 'elevenlabs', body: 'model_id' }),
  task(/api\.elevenlabs\.io\/v1\/text-to-speech\/(?:.*[?&]model_id=(?<model>[^&\uFFFC]+))?/u, 'tts', {
    provider: 'elevenlabs',
    body: 'model_id',
  }),
  task(/api\.elevenlabs\.io\/v1\/(?:sound-generation|music|audio-isolation)/u, 'other', {
    provider: 'elevenlabs',
    body: 'model_id',
  }),
  task(/api\.elevenlabs\.io\/v1\/speech-to-speech\//u, 'tts', { provider: 'elevenlabs', body: 'model_id' }),
  task(/api\.elevenlabs\.io\/v1\/speech-to-text/u, 'stt', { provider: 'elevenlabs', body: 'model_id' }),
  task(/api\.deepgram\.com\/v1\/listen(?:.*[?&]model=(?<model>[^&\uFFFC]+))?/u, 'stt', { provider: 'deepgram' }),
  task(/api\.deepgram\.com\/v1\/speak(?:.*[?&]model=(?<model>[^&\uFFFC]+))?/u, 'tts', { provider: 'deepgram' }),
  task(/agent\.deepgram\.com\/(?:v1\/)?agent(?:\/converse)?\/?$/u, 'chat', {
    provider: 'deepgram',
    message: 'agent.think.provider.model',
  }),
  task(/streaming\.assemblyai\.com\/v3\/ws(?:.*[?&]speech_model=(?<model>[^&\uFFFC]+))?/u, 'stt', {
    provider: 'assemblyai',
  }),
  task(/api\.assemblyai\.com\/v2\/realtime\/ws/u, 'stt', { provider: 'assemblyai' }),
  task(/api\.assemblyai\.com\/v2\/transcript\/?$/u, 'stt', { provider: 'assemblyai', body: 'speech_model' }),
  task(/api\.assemblyai\.com\/lemur\/v3\/generate\/[\w-]+\/?$/u, 'chat', {
    provider: 'assemblyai',
    body: 'final_model',
  }),
  task(/api\.stability\.ai\/v2beta\/stable-image\/(?:edit|upscale|control)\//u, 'image-edit', {
    provider: 'stability',
  }),
  task(/api\.stability\.ai\/v2beta\/image-to-video\/?$/u, 'video', { provider: 'stability' }),
  task(/api\.stability\.ai\/v1\/generation\/(?<model>[^/?]+)\/(?:text-to-image|image-to-image)/u, 'image', {
    provider: 'stability',
  }),
  task(/(?:api\.stability\.ai|stability\.ai)\/v2beta\/stable-image\/generate\/(?<model>[^/?]+)/u, 'image', {
    provider: 'stability',
  }),
  task(/app\.coqui\.ai\/api\/v\d\/samples(?:\/[\w-]+)*\/?$/u, 'tts', { provider: 'coqui' }),
  task(/play\.ht\/api\/v[12]\/(?:tts(?:\/stream)?|convert)\/?$/u, 'tts', { provider: 'playht', body: 'voice_engine' }),
  task(/users\.rime\.ai\/v1\/rime-tts\/?$/u, 'tts', { provider: 'rime', body: 'modelId' }),
];
