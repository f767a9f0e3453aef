import type { Sdk, ValueKind } from './sdk.ts';

const estimator = (classes: string, calls: ValueKind['calls']): ValueKind => ({
  from: { python: [`skllm.**#${classes}()`] },
  names: 'chat',
  onlyWithModel: 'id',
  model: ['model', 'openai_model', 'base_model', 'openai_embedding_model', '0'],
  calls: calls ?? [],
});

/** Hosted models behind the interface of scikit-learn. Their defaults changed from version to version. */
export const scikitLlm: Sdk = {
  id: 'scikit-llm',
  docs: [
    'https://github.com/iryna-kondr/scikit-llm/tree/main/skllm',
    'https://skllm.beastbyte.ai/docs/introduction-backend-families',
  ],
  source: ['iryna-kondr/scikit-llm 1.4.1'],
  kinds: {
    classifier: estimator('{,MultiLabel}{ZeroShot,FewShot,DynamicFewShot,CoT}{GPT,PaLM,Vertex,Claude}Classifier', [
      { path: '{predict,fit_predict}', runs: 'chat' },
    ]),
    tuned: estimator('{GPT,PaLM,Vertex,MultiLabelGPT}Classifier', [
      { path: 'fit', runs: 'fine-tune' },
      { path: 'predict', runs: 'chat' },
    ]),
    tunedText: estimator('Tunable{GPT,Vertex}Text2Text', [
      { path: 'fit', runs: 'fine-tune' },
      { path: 'transform', runs: 'chat' },
    ]),
    text: estimator(
      '{GPTSummarizer,GPTTranslator,ClaudeSummarizer,ClaudeTranslator,GPTExplainableNER,AnthropicExplainableNER}',
      [{ path: '{transform,fit_transform}', runs: 'chat' }],
    ),
    vectorizer: {
      ...estimator('GPTVectorizer', [{ path: '{transform,fit_transform}', runs: 'embedding' }]),
      names: 'embedding',
    },
  },
};
