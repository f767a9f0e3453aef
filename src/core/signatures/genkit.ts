import type { Sdk } from './sdk.ts';

/** Firebase Genkit. Without a model of its own a call takes that of `genkit({ model })`. */
export const genkit: Sdk = {
  id: 'genkit',
  docs: [
    'https://github.com/firebase/genkit/blob/main/js/ai/src/genkit-ai.ts',
    'https://github.com/firebase/genkit/blob/main/py/packages/genkit/src/genkit/_ai/_aio.py',
    'https://genkit.dev/docs/models/',
  ],
  kinds: {
    app: {
      from: {
        javascript: ['genkit{,/beta}#genkit()', 'genkit{,/beta}#Genkit()'],
        python: ['genkit.**#Genkit()'],
      },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model'],
      calls: [
        {
          path: '{generate,generateStream,generate_stream,generateOperation}',
          runs: 'chat',
          model: ['model'],
          given: { loopBound: ['maxTurns', 'max_turns'] },
        },
        { path: '{embed,embedMany,embed_many}', runs: 'embedding', model: ['embedder'], receiver: false },
        { path: 'rerank', runs: 'rerank', model: ['reranker'], receiver: false },
        { path: 'evaluate', runs: 'other', receiver: false },
        { path: '{definePrompt,define_prompt}', gives: 'prompt', model: ['model'] },
        { path: 'prompt', gives: 'prompt' },
        { path: 'chat', gives: 'chat', model: ['model'] },
        { path: '{createSession,loadSession}', gives: 'session' },
      ],
    },
    prompt: { calls: [{ path: '{(),stream,generate}', runs: 'chat', model: ['1.model', 'model'] }] },
    session: { calls: [{ path: 'chat', gives: 'chat', model: ['model'] }] },
    chat: { calls: [{ path: '{send,sendStream,send_stream}', runs: 'chat' }] },
    plugin: {
      from: {
        javascript: [
          '@genkit-ai/{googleai,google-genai,vertexai}#{googleAI,vertexAI}',
          '@genkit-ai/{anthropic,compat-oai/openai,compat-oai/xai,compat-oai/deepseek}#{anthropic,openAI,xAI,deepSeek}',
        ],
      },
      calls: [
        { path: 'model', names: 'chat', model: ['0'], gives: 'modelReference' },
        { path: 'embedder', names: 'embedding', model: ['0'], gives: 'modelReference' },
      ],
    },
    /** The functions that older plugins export beside themselves. */
    named: {
      from: { javascript: ['@genkit-ai/{googleai,vertexai}#{gemini,claude,llama,mistral}()'] },
      names: 'chat',
      model: ['0'],
      is: ['modelReference'],
    },
    modelReference: { same: ['withConfig()', 'withVersion()'] },
  },
  calls: {
    javascript: [
      // The functions of versions before 0.9.
      { path: '@genkit-ai/ai{,/generate}#{generate,generateStream}', runs: 'chat', model: ['model'] },
      { path: '@genkit-ai/ai{,/embedder}#{embed,embedMany}', runs: 'embedding', model: ['embedder'] },
    ],
  },
};
