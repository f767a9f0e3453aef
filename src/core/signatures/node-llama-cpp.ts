import type { Sdk } from './sdk.ts';

export const nodeLlamaCpp: Sdk = {
  id: 'node-llama-cpp',
  docs: [
    'https://node-llama-cpp.withcat.ai/api/classes/LlamaChatSession',
    'https://node-llama-cpp.withcat.ai/api/classes/LlamaModel',
    'https://github.com/withcatai/node-llama-cpp/tree/v2',
  ],
  source: ['withcatai/node-llama-cpp 3.19.0'],
  local: true,
  kinds: {
    llama: {
      from: { javascript: ['node-llama-cpp#{getLlama,Llama}()'] },
      calls: [{ path: 'loadModel', names: 'generation', model: ['modelPath'], gives: 'model' }],
    },
    /** Version 2 constructed models and contexts directly. */
    modelOfVersion2: {
      from: { javascript: ['node-llama-cpp#LlamaModel()'] },
      names: 'generation',
      model: ['modelPath'],
      is: ['model'],
    },
    /** The model, and what is made of it on the way to a session. */
    model: {
      same: ['{createContext,getSequence}()'],
      calls: [
        { path: 'createEmbeddingContext', gives: 'embedder' },
        { path: 'createRankingContext', gives: 'ranker' },
        {
          path: '{evaluate,evaluateWithMetadata,evaluateWithoutGeneratingNewTokens,controlledEvaluate}',
          runs: 'generation',
        },
      ],
    },
    contextOfVersion2: { from: { javascript: ['node-llama-cpp#LlamaContext()'] }, uses: ['model'], is: ['model'] },
    embedder: { calls: [{ path: 'getEmbeddingFor', runs: 'embedding' }] },
    embedderOfVersion2: {
      from: { javascript: ['node-llama-cpp#LlamaEmbeddingContext()'] },
      uses: ['model'],
      is: ['embedder'],
    },
    ranker: { calls: [{ path: '{rank,rankAll,rankAndSort}', runs: 'rerank' }] },
    session: {
      from: { javascript: ['node-llama-cpp#{LlamaChatSession,LlamaChat,LlamaCompletion}()'] },
      uses: ['contextSequence', 'context'],
      calls: [
        {
          path: '{prompt,promptWithMeta,completePrompt,completePromptWithMeta,preloadPrompt,generateResponse,loadChatAndCompleteUserMessage}',
          runs: 'chat',
        },
        {
          path: '{generateCompletion,generateCompletionWithMeta,generateInfillCompletion,generateInfillCompletionWithMeta}',
          runs: 'completion',
        },
      ],
    },
  },
  calls: {
    /** A file in a folder of models, downloaded where it is not there yet. */
    javascript: [{ path: 'node-llama-cpp#resolveModelFile', wraps: '0' }],
  },
};
