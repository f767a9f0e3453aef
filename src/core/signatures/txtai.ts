import type { Task } from '../site.ts';
import type { CallSpec, Sdk, ValueKind } from './sdk.ts';

const pipeline = (classes: string, task: Task, model = ['path', '0']): ValueKind => ({
  from: { python: [`txtai{,.pipeline.**}#${classes}()`] },
  names: task,
  model,
  local: true,
  calls: [{ path: '()', runs: task, local: true }],
});

/** A pipeline that an application runs by its name, with the model that its section of the configuration says. */
const named = (names: readonly string[], task: Task): readonly CallSpec[] =>
  names.map(name => ({
    path: 'pipeline',
    runs: task,
    when: [{ argument: ['name', '0'], is: [name] }],
    ofReceiver: [`config.${name}.path`, `0.${name}.path`],
    receiver: false,
  }));

/** txtai: embeddings databases, pipelines and agents that run on the own machine unless the path names a service. */
export const txtai: Sdk = {
  id: 'txtai',
  docs: [
    'https://github.com/neuml/txtai/tree/master/src/python/txtai',
    'https://neuml.github.io/txtai/embeddings/',
    'https://neuml.github.io/txtai/pipeline/',
    'https://neuml.github.io/txtai/api/',
  ],
  source: ['neuml/txtai 9.12.0', 'neuml/txtai 9.13.0'],
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
    /**
     * What a configuration describes: an index, and pipelines under their names. A retrieval pipeline may name another
     * pipeline as its model, so that what it says is no id for certain.
     */
    application: {
      from: { python: ['{txtai{,.app.**}#Application,txtai.api{,.base}#API}()'] },
      names: 'embedding',
      onlyWithModel: 'id',
      model: ['config.embeddings.path', '0.embeddings.path'],
      calls: [
        // What is added is embedded when it is indexed.
        { path: '{index,upsert,search,batchsearch,transform,batchtransform,explain,batchexplain}', runs: 'embedding' },
        { path: 'reindex', runs: 'embedding', model: ['config.path', '0.path'] },
        { path: 'similarity', runs: 'embedding', receiver: false },
        { path: 'batchsimilarity', runs: 'embedding', receiver: false },
        { path: 'extract', runs: 'chat', receiver: false },
        { path: 'label', runs: 'classification', ofReceiver: ['config.labels.path', '0.labels.path'], receiver: false },
        { path: 'agent', runs: 'chat', ofReceiver: ['config.llm.path', '0.llm.path'], receiver: false },
        {
          path: 'pipeline',
          runs: 'chat',
          when: [{ argument: ['name', '0'], is: ['rag', 'extractor'] }],
          receiver: false,
        },
        ...named(['llm', 'generator', 'sequences'], 'chat'),
        ...named(['summary', 'translation', 'caption'], 'generation'),
        ...named(['labels', 'entity', 'objects', 'questions'], 'classification'),
        ...named(['similarity', 'crossencoder', 'lateencoder'], 'rerank'),
        ...named(['transcription'], 'stt'),
        ...named(['texttospeech', 'texttoaudio'], 'tts'),
      ],
    },
    trainer: {
      from: { python: ['txtai{,.pipeline.**}#HFTrainer()'] },
      calls: [{ path: '()', runs: 'training', model: ['base', '0'] }],
    },
  },
};
