import type { Sdk } from './sdk.ts';

/** Networks that put pictures, sounds and words into one space. Loading often gives a tuple, the network first. */
export const clip: Sdk = {
  id: 'clip',
  docs: [
    'https://github.com/openai/CLIP#api',
    'https://github.com/mlfoundations/open_clip/blob/main/src/open_clip/factory.py',
    'https://github.com/LAION-AI/CLAP',
    'https://github.com/facebookresearch/ImageBind',
    'https://github.com/salesforce/LAVIS',
  ],
  source: ['openai/CLIP commit of 2026-03-25, mlfoundations/open_clip 3.3.0', 'salesforce/LAVIS 2024-11-18'],
  local: true,
  kinds: {
    openai: {
      from: { python: ['{clip,cn_clip.clip}.**#{load,load_from_name}()'] },
      names: 'embedding',
      model: ['0', 'name'],
      is: ['network'],
    },
    open: {
      from: { python: ['open_clip.**#{create_model,create_model_and_transforms,create_model_from_pretrained}()'] },
      names: 'embedding',
      model: ['0', 'model_name'],
      is: ['network'],
      calls: [
        { path: 'get_logits', runs: 'embedding' },
        // CoCa also writes captions.
        { path: 'generate', runs: 'generation' },
      ],
    },
    network: {
      is: ['torch/module'],
      parts: { '{visual,transformer}': 'part' },
      calls: [{ path: '{(),forward,encode_image,encode_text,encode_audio,get_similarity}', runs: 'embedding' }],
    },
    part: { is: ['torch/module'], calls: [{ path: '{(),forward}', runs: 'embedding' }] },
    sound: {
      from: { python: ['laion_clap.**#CLAP_Module()', 'msclap.**#CLAP()'] },
      names: 'embedding',
      model: ['amodel', 'version'],
      same: ['{to,cuda,eval}()'],
      calls: [
        {
          path: '{get_audio_embedding_from_filelist,get_audio_embedding_from_data,get_text_embedding,get_audio_embeddings,get_text_embeddings}',
          runs: 'embedding',
        },
        { path: 'load_ckpt', names: 'embedding', model: ['ckpt', '0', 'model_id'] },
      ],
    },
    lavis: {
      from: { python: ['lavis.models.**#{load_model,load_model_and_preprocess}()'] },
      names: 'generation',
      model: ['name', '0'],
      is: ['lavisNetwork'],
    },
    /** By its settings, from the register of classes; in the packages made from LAVIS too. */
    lavisNetwork: {
      from: {
        python: ['{lavis,minigpt4,video_llama,vxverse}.common.registry#registry.get_model_class().from_config()'],
      },
      is: ['torch/module'],
      calls: [
        { path: '{generate,predict_answers}', runs: 'generation' },
        { path: 'extract_features', runs: 'embedding' },
        { path: '()', runs: 'classification' },
      ],
    },
  },
};
