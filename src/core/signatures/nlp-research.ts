import type { Sdk } from './sdk.ts';

/** Research toolkits for language: AllenNLP, fairseq, COMET, HanLP, BERT as a service; and networks opened up for study. */
export const nlpResearch: Sdk = {
  id: 'nlp-research',
  docs: [
    'https://github.com/allenai/allennlp/blob/main/allennlp/predictors/predictor.py',
    'https://github.com/facebookresearch/fairseq/blob/main/fairseq/hub_utils.py',
    'https://github.com/Unbabel/COMET/blob/master/comet/models/__init__.py',
    'https://github.com/UKPLab/EasyNMT/blob/main/easynmt/EasyNMT.py',
    'https://hanlp.hankcs.com/docs/api/hanlp/index.html',
    'https://bert-as-service.readthedocs.io/en/latest/source/client.html',
    'https://github.com/jina-ai/clip-as-service/blob/main/client/clip_client/client.py',
    'https://nnsight.net/documentation/',
    'https://github.com/jbloomAus/SAELens/blob/main/sae_lens/saes/sae.py',
  ],
  source: [
    'allenai/allennlp 0.9.0 and 2.10.1',
    'facebookresearch/fairseq 2025-09-30',
    'Unbabel/COMET 2.2.7',
    'UKPLab/EasyNMT 2.0.2 (2023-12-21)',
    'hankcs/HanLP 2024-12-17',
    'jina-ai/clip-as-service 0.8.3, and 1.10.0 under its former name bert-as-service',
    'ndif-team/nnsight 0.7.0',
    'jbloomAus/SAELens 6.18.0',
  ],
  local: true,
  kinds: {
    allenPredictor: {
      from: {
        python: [
          'allennlp.predictors{,.predictor}#Predictor.{from_path,from_archive}()',
          '{allennlp,allennlp_models}.pretrained#load_predictor()',
        ],
      },
      names: 'other',
      model: ['archive_path', 'archive', 'model_id', '0'],
      calls: [
        {
          path: '{predict,predict_tokenized,predict_json,predict_batch_json,predict_instance,predict_instances,predict_batch_instance,coref_resolved}',
          runs: 'other',
        },
      ],
    },
    allenArchive: {
      from: { python: ['allennlp.models{,.archival}#load_archive()'] },
      names: 'other',
      model: ['archive_file', '0'],
    },
    elmo: {
      from: { python: ['allennlp.modules.elmo#Elmo()', 'allennlp.commands.elmo#ElmoEmbedder()'] },
      names: 'embedding',
      model: ['weight_file', '1'],
      is: ['torch/module'],
      calls: [{ path: '{(),forward,embed_sentence,embed_sentences,embed_batch,embed_file}', runs: 'embedding' }],
    },
    /** What `from_pretrained` gives keeps the task's words beside the network: it translates texts, not tokens. */
    fairseqHub: {
      from: { python: ['fairseq.models.**#*.from_pretrained()'] },
      names: 'generation',
      model: ['model_name_or_path', '0'],
      is: ['torch/module'],
      calls: [
        { path: '{translate,sample,generate,score,fill_mask,disambiguate_pronoun}', runs: 'generation' },
        { path: 'predict', runs: 'classification' },
        { path: 'extract_features{,_aligned_to_words}', runs: 'embedding' },
      ],
    },
    /** A list of networks first, then settings and task. */
    fairseqEnsemble: {
      from: { python: ['fairseq{,.checkpoint_utils}#{,checkpoint_utils.}load_model_ensemble{,_and_task}()'] },
      names: 'other',
      model: ['filenames.0', '0.0'],
      is: ['torch/module'],
      calls: [
        { path: '{(),forward}', runs: 'other' },
        { path: 'extract_features', runs: 'embedding' },
      ],
    },
    fairseqOfHub: {
      from: { python: ['fairseq.checkpoint_utils#load_model_ensemble_and_task_from_hf_hub()'] },
      names: 'other',
      model: ['model_id', '0'],
      is: ['torch/module'],
      calls: [{ path: '{(),forward}', runs: 'other' }],
    },
    cometFile: {
      from: { python: ['comet{,.models}#download_model()'] },
      model: ['model', '0'],
    },
    comet: {
      from: { python: ['comet{,.models}#load_from_checkpoint()'] },
      names: 'classification',
      model: ['checkpoint_path', '0'],
      is: ['torch/module'],
      calls: [{ path: '{(),forward,predict}', runs: 'classification' }],
    },
    easyNmt: {
      from: { python: ['easynmt{,.EasyNMT}#EasyNMT()'] },
      names: 'generation',
      model: ['model_name', '0'],
      calls: [{ path: 'translate{,_sentences,_stream,_multi_process}', runs: 'generation' }],
    },
    hanLp: {
      from: { python: ['hanlp#load()'] },
      names: 'classification',
      model: ['save_dir', '0'],
      calls: [{ path: '{(),predict}', runs: 'classification' }],
    },
    hanLpService: {
      from: { python: ['hanlp_restful#HanLPClient()'] },
      calls: [
        {
          path: '{(),parse,tokenize,semantic_textual_similarity,coreference_resolution,abstract_meaning_representation,keyphrase_extraction,extractive_summarization,text_classification,sentiment_analysis,language_identification}',
          runs: 'classification',
          receiver: false,
          local: false,
        },
        {
          path: '{text_style_transfer,abstractive_summarization,grammatical_error_correction}',
          runs: 'generation',
          receiver: false,
          local: false,
        },
      ],
    },
    /** A server of one's own, which was started with the model. */
    bertService: {
      from: { python: ['bert_serving.client#{,Concurrent}BertClient()'] },
      calls: [{ path: 'encode{,_async}', runs: 'embedding', receiver: false }],
    },
    clipService: {
      from: { python: ['clip_client{,.client}#Client()'] },
      calls: [
        { path: '{,a}{encode,index,search}', runs: 'embedding', receiver: false },
        { path: '{,a}rank', runs: 'rerank', receiver: false },
      ],
    },
    /** What is asked inside `with model.trace(…)` is read from one run of the network. */
    nnsight: {
      from: { python: ['nnsight{,.modeling.**}#LanguageModel()'] },
      names: 'generation',
      model: ['repo_id', '0'],
      calls: [{ path: '{(),trace,generate}', runs: 'generation' }],
    },
    sparseAutoencoder: {
      from: { python: ['sae_lens.**#{SAE,TrainingSAE}.from_pretrained{,_with_cfg_and_sparsity}()'] },
      names: 'other',
      model: ['release', '0'],
      is: ['torch/module'],
      calls: [{ path: '{(),forward,encode,decode}', runs: 'other' }],
    },
    sparseTransformer: {
      from: { python: ['sae_lens.**#HookedSAETransformer.{from_pretrained,from_pretrained_no_processing}()'] },
      names: 'generation',
      model: ['model_name', '0'],
      is: ['local-engines/hooked'],
      calls: [{ path: 'run_with_{saes,cache_with_saes,hooks_with_saes}', runs: 'generation' }],
    },
    sparseTraining: {
      from: { python: ['sae_lens.**#{LanguageModelSAETraining,SAETraining}Runner()'] },
      model: ['cfg.model_name', '0.model_name'],
      calls: [{ path: 'run', runs: 'training' }],
    },
  },
  calls: {
    python: [
      {
        path: 'fairseq.models.text_to_speech.hub_interface#TTSHubInterface.get_prediction',
        runs: 'tts',
        uses: ['model', '1'],
      },
    ],
  },
};
