import type { CallSpec, Sdk, ValueKind } from './sdk.ts';

const configured = (part: string, names: NonNullable<ValueKind['names']>): ValueKind => ({
  from: { python: [`weaviate.classes.**#Configure.${part}.*!none!self_provided()`] },
  names,
  onlyWithModel: 'id',
  model: ['model', 'model_id'],
});

const same = ['with_tenant()', 'with_consistency_level()', 'withTenant()', 'withConsistency()'];

/** What the server embeds before it searches. */
const searches: readonly CallSpec[] = [
  { path: 'query.near_{text,image,audio,video,media}', runs: 'embedding' },
  { path: 'query.near{Text,Image,Media}', runs: 'embedding' },
  { path: 'query.hybrid', runs: 'embedding', when: [{ argument: ['vector'], given: false }] },
];

/** What it writes over what it finds. */
const answers: readonly CallSpec[] = [
  {
    path: 'generate.{near_text,near_vector,near_object,near_image,near_media,hybrid,bm25,fetch_objects,fetch_objects_by_ids}',
    runs: 'chat',
    uses: ['generative_provider'],
    receiver: false,
  },
  {
    path: 'generate.{nearText,nearVector,nearObject,nearImage,nearMedia,fetchObjects,fetchObjectsByIds}',
    runs: 'chat',
    receiver: false,
  },
];

/** What it embeds as it is put in, where the collection was made with a vectorizer. */
const insertions: readonly CallSpec[] = [
  'data.{insert,insert_many,replace,update}',
  'batch.{dynamic,fixed_size,rate_limit}().add_object',
].map(path => ({ path, runs: 'embedding', needsModel: true, when: [{ argument: ['vector'], given: false }] }));

/** Weaviate: collections whose server embeds what is asked and writes answers over what it finds; agents over them. */
const olderParts =
  'with_{where,limit,offset,additional,sort,group_by,autocut,tenant,after,near_vector,near_object,bm25,meta_count,fields}()';

export const weaviate: Sdk = {
  id: 'weaviate',
  docs: [
    'https://github.com/weaviate/weaviate-python-client/tree/main/weaviate/collections',
    'https://docs.weaviate.io/weaviate/search/generative',
    'https://docs.weaviate.io/agents/query',
    'https://weaviate.github.io/typescript-client/interfaces/Query.html',
  ],
  source: [
    'weaviate/weaviate-python-client 4.23.0',
    'weaviate/typescript-client 3.14.0',
    'weaviate/weaviate-agents-python-client 1.6.0',
  ],
  provider: 'weaviate',
  kinds: {
    /** A collection as it is made says what embeds; what is written in answers has a model of its own. */
    made: {
      from: {
        python: ['weaviate#{connect_to_*,use_async_with_*,WeaviateClient,WeaviateAsyncClient}().collections.create()'],
      },
      uses: ['vectorizer_config', 'vector_config'],
      same,
      calls: [...searches, ...answers, ...insertions],
    },
    /** The models are fixed with the collection, on the server: where it is only fetched, the code does not say them. */
    collection: {
      from: {
        python: [
          'weaviate#{connect_to_*,use_async_with_*,WeaviateClient,WeaviateAsyncClient}().collections.{get,use,create_from_dict}()',
          'weaviate.collections.**#{Collection,CollectionAsync}()',
        ],
        javascript: ['weaviate-client#{default.,}connectTo*().collections.{get,use,create}()'],
      },
      same,
      calls: [...searches.map((spec): CallSpec => ({ ...spec, receiver: false })), ...answers],
    },
    /** The client before version 4: what a query is built of says whether the server embeds or writes. */
    olderQuery: {
      from: { python: ['weaviate#Client().query.{get,aggregate}()'] },
      same: [olderParts],
      calls: [
        { path: '{with_near_text,with_hybrid,with_near_image}', gives: 'olderSearch' },
        { path: 'with_{generate,ask}', gives: 'olderAnswer' },
      ],
    },
    olderSearch: {
      same: [olderParts],
      calls: [
        { path: 'with_{generate,ask}', gives: 'olderAnswer' },
        { path: 'do', runs: 'embedding', receiver: false },
      ],
    },
    olderAnswer: {
      same: [olderParts, '{with_near_text,with_hybrid,with_near_image}()'],
      calls: [{ path: 'do', runs: 'chat', receiver: false }],
    },
    vectorizer: configured('{Vectorizer,NamedVectors,Vectors,MultiVectors}', 'embedding'),
    generative: configured('Generative', 'chat'),
    /** The model of one query, in the place of the collection's. */
    provider: {
      from: { python: ['weaviate.classes.**#GenerativeConfig.*()'] },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model', 'model_id'],
    },
    reranker: configured('Reranker', 'rerank'),
    agent: {
      from: {
        python: ['{weaviate.agents,weaviate_agents}.**#{,Async}{Query,Transformation,Personalization}Agent()'],
        javascript: ['weaviate-agents#QueryAgent()'],
      },
      calls: [
        {
          path: '{run,ask,search,stream,ask_stream,research,research_stream,suggest_queries,update_all,update_by_uuids,get_objects,query,askStream}',
          runs: 'chat',
          receiver: false,
        },
      ],
    },
  },
};
