import type { Task } from '../site.ts';
import type { Sdk, ValueKind } from './sdk.ts';

const pipeline = (classes: string, task: Task, model = ['path', '0']): ValueKind => ({
  from: { python: [`txtai{,.pipeline.**}#${classes}()`] },
  names: task,
  model,
  local: true,
  calls: [{ path: '()', runs: task, local: true }],
});

/** txtai: embeddings databases, pipelines and agents that run on the own machine unless the path names a service. */
export const txtai: Sdk = {
  id: 'txtai',
  docs: [
    'https://github.com/neuml/txtai/tree/master/src/python/txtai',
    'https://neuml.github.io/txtai/embeddings/',
    'https://neuml.github.io/txtai/pipeline/',
  ],
  source: ['neuml/txtai 9.12.0'],
  local: true,
  kinds: {
    embeddings: {
      from: { python: ['txtai{,.embeddings.**}#Embeddings()'] },
      names: 'embedding',
      model: ['path', '0.path', 'config.path'],
      calls: [
        {
          path: '{index,upsert,reindex,search,batchsearch,similarity,batchsimilarity,transform,batchtransform,explain,batchexplain,score}',
          runs: 'embedding',
        },
      ],
    },
    llm: {
      ...pipeline('{LLM,Generator,Sequences}', 'chat'),
      calls: [{ path: '{(),generate}', runs: 'chat' }],
    },
    rag: {
      from: { python: ['txtai{,.pipeline.**}#{RAG,Extractor}()'] },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['path', '1'],
      calls: [{ path: '()', runs: 'chat' }],
    },
    agent: {
      from: { python: ['txtai{,.agent.**}#Agent()'] },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model', 'llm'],
      calls: [{ path: '()', runs: 'chat' }],
    },
    reranker: {
      from: { python: ['txtai{,.pipeline.**}#Reranker()'] },
      uses: ['embeddings', 'similarity', '0', '1'],
      calls: [{ path: '()', runs: 'rerank' }],
    },
    summary: pipeline('Summary', 'generation'),
    translation: pipeline('Translation', 'generation'),
    classification: pipeline('{Labels,Entity,Objects,Questions}', 'classification'),
    similarity: pipeline('{Similarity,CrossEncoder,LateEncoder}', 'rerank'),
    transcription: pipeline('Transcription', 'stt'),
    speech: pipeline('{TextToSpeech,TextToAudio}', 'tts'),
    caption: pipeline('Caption', 'generation'),
    trainer: {
      from: { python: ['txtai{,.pipeline.**}#HFTrainer()'] },
      calls: [{ path: '()', runs: 'training', model: ['base', '0'] }],
    },
  },
};
