import type { CallSpec, Sdk } from './sdk.ts';

/** Bodies of requests are given by their parts, or whole; as an object in JavaScript, and in the first place of it. */
const inBody = (...paths: string[]): readonly string[] => paths.flatMap(path => [path, `body.${path}`]);

/** The queries that a search is made of, each of which may say that the cluster embeds a text first. */
const queries = ['query', 'retriever.standard.query', 'retriever.rrf.retrievers.standard.query'].flatMap(at => [
  at,
  `${at}.nested.query`,
  ...['must', 'should', 'filter'].map(clause => `${at}.bool.${clause}`),
]);
const neighbours = ['knn', 'retriever.knn', 'retriever.rrf.retrievers.knn'];
const reranker = 'retriever.text_similarity_reranker';
const inside = (paths: readonly string[]): readonly string[] => [
  ...paths,
  ...paths.filter(path => path.startsWith('retriever.')).map(path => `${reranker}.${path}`),
];

const embedded = inBody(
  ...inside(neighbours.map(at => `${at}.query_vector_builder`)),
  ...inside(queries.flatMap(at => [`${at}.semantic`, `${at}.sparse_vector.inference_id`, `${at}.text_expansion`])),
);
const embedder = inBody(...inside(neighbours.map(at => `${at}.query_vector_builder.text_embedding.model_id`)));

const search = { path: '{search,async_search.submit,asyncSearch.submit}', receiver: false } as const;
const searches: readonly CallSpec[] = [
  { ...search, runs: 'rerank', when: [{ argument: inBody(reranker), given: true }] },
  {
    ...search,
    runs: 'embedding',
    model: embedder,
    when: [
      { argument: inBody(reranker), given: false },
      { argument: embedded, given: true },
    ],
  },
];

const endpointModel = ['inference_config', 'body', 'model_config'].flatMap(at => [
  `${at}.service_settings.model_id`,
  `${at}.service_settings.model`,
]);

/** Elasticsearch: models of the cluster, or hosted ones that it forwards to; which, an inference endpoint says that has a name. */
export const elasticsearch: Sdk = {
  id: 'elasticsearch',
  docs: [
    'https://elasticsearch-py.readthedocs.io/en/stable/api/inference.html',
    'https://www.elastic.co/docs/solutions/search/semantic-search',
    'https://www.elastic.co/docs/reference/elasticsearch/rest-apis/retrievers',
    'https://github.com/elastic/eland/blob/main/eland/ml/pytorch/transformers.py',
  ],
  source: ['elastic/elasticsearch-py 2026-07-23', 'elastic/elasticsearch-labs notebooks (read 2026-11-23)'],
  kinds: {
    client: {
      from: {
        python: ['elasticsearch.**#{,Async}Elasticsearch()'],
        javascript: ['@elastic/elasticsearch#Client()'],
      },
      calls: [
        {
          path: 'inference.{embedding,text_embedding,textEmbedding,sparse_embedding,sparseEmbedding}',
          runs: 'embedding',
          receiver: false,
        },
        { path: 'inference.rerank', runs: 'rerank', receiver: false },
        {
          path: 'inference.{completion,stream_completion,streamCompletion,chat_completion_unified,chatCompletionUnified}',
          runs: 'chat',
          receiver: false,
        },
        { path: 'inference.{inference,stream_inference,streamInference}', runs: 'other', receiver: false },
        {
          path: 'ml.{infer_trained_model,inferTrainedModel}',
          runs: 'other',
          model: ['model_id', '0'],
          receiver: false,
        },
        {
          path: 'inference.{put,put_model}',
          names: {
            argument: ['task_type'],
            map: { rerank: 'rerank', completion: 'chat', chat_completion: 'chat' },
            otherwise: 'embedding',
          },
          model: endpointModel,
          when: [{ argument: endpointModel, given: true }],
        },
        // ELSER and E5 are brought into the cluster by their names.
        { path: 'ml.{put_trained_model,putTrainedModel}', names: 'embedding', model: ['model_id', '0'] },
        ...searches,
      ],
    },
    /** A model of the Hub, made ready for the cluster. */
    imported: {
      from: { python: ['eland.ml.pytorch.**#TransformerModel()'] },
      names: {
        argument: ['task_type', '1'],
        map: { text_embedding: 'embedding', text_similarity: 'rerank' },
        otherwise: 'classification',
      },
      model: ['model_id', '0'],
      local: true,
    },
  },
};
