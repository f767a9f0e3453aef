import type { Sdk } from './sdk.ts';

/** spaCy and its kin: a trained pipeline is loaded by name, and calling it runs its components. */
export const spacy: Sdk = {
  id: 'spacy',
  docs: [
    'https://spacy.io/api/top-level#spacy.load',
    'https://spacy.io/api/language',
    'https://stanfordnlp.github.io/stanza/pipeline.html',
    'https://github.com/urchade/GLiNER',
    'https://huggingface.co/docs/hub/span_marker',
  ],
  source: [
    'explosion/spaCy 3.8.15',
    'stanfordnlp/stanza 1.14.0',
    'urchade/GLiNER 0.2.27',
    'tomaarsen/SpanMarkerNER 1.8.1',
  ],
  local: true,
  kinds: {
    pipeline: {
      from: {
        python: [
          'spacy.**#load()',
          'spacy.util#load_model{,_from_package,_from_path}()',
          'en_core_web_{sm,md,lg,trf}#load()',
          'zh_core_web_{sm,md,lg,trf}#load()',
          '{de,fr,es,it,pt,nl,pl,ru,uk,ja,ko,da,sv,nb,fi,el,lt,ro,hr,sl,mk,ca}_core_news_{sm,md,lg}#load()',
          '{de,fr,es}_dep_news_trf#load()',
          '{ca,da,ja,sl,uk}_core_news_trf#load()',
          'xx_{ent_wiki,sent_ud}_sm#load()',
          'spacy_stanza#load_pipeline()',
        ],
      },
      names: 'classification',
      aside: true,
      model: ['0', 'name'],
      is: ['language'],
    },
    /** Without components there is nothing to run; what is updated has some. */
    blank: {
      from: { python: ['spacy.**#blank()'] },
      calls: [{ path: '{update,rehearse}', runs: 'training' }],
    },
    language: {
      from: { python: ['spacy.**#Language()'] },
      calls: [
        { path: '{(),pipe}', runs: 'classification' },
        { path: 'evaluate', runs: 'classification' },
        { path: '{update,rehearse}', runs: 'training' },
      ],
    },
    stanza: {
      from: { python: ['stanza.**#{,Multilingual}Pipeline()'] },
      names: 'classification',
      aside: true,
      model: ['package'],
      calls: [{ path: '{(),bulk_process,process,process_many,process_conllu,stream}', runs: 'classification' }],
    },
    gliner: {
      from: { python: ['gliner.**#GLiNER.{from_pretrained,load}()', 'gliner2.**#GLiNER2.from_pretrained()'] },
      names: 'classification',
      aside: true,
      model: ['0', 'model_id', 'pretrained_model_name_or_path'],
      is: ['torch/module'],
      calls: [
        {
          path: '{(),predict_entities,batch_predict_entities,predict_relations,inference,evaluate,run,extract_entities,classify_text,extract}',
          runs: 'classification',
        },
        { path: '{batch_,}predict_with_embeds', runs: 'classification' },
        { path: 'encode_labels', runs: 'embedding' },
      ],
    },
    spanMarker: {
      from: { python: ['span_marker.**#SpanMarkerModel.from_pretrained()'] },
      names: 'classification',
      model: ['0', 'pretrained_model_name_or_path'],
      is: ['torch/module'],
      calls: [{ path: '{(),predict}', runs: 'classification' }],
    },
  },
  calls: {
    python: [{ path: 'spacy.{training.loop,cli.train}#train', runs: 'training', receiver: false }],
  },
};
