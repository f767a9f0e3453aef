import type { Sdk } from './sdk.ts';

/** Packages that came with one paper: its networks, and what samples from them. */
export const researchModels: Sdk = {
  id: 'research-models',
  docs: [
    'https://github.com/openai/glide-text2im/blob/main/notebooks/text2im.ipynb',
    'https://github.com/openai/guided-diffusion/blob/main/guided_diffusion/script_util.py',
    'https://github.com/openai/point-e/blob/main/point_e/diffusion/sampler.py',
    'https://github.com/openai/shap-e/blob/main/shap_e/models/download.py',
    'https://github.com/openai/DALL-E/blob/master/dall_e/__init__.py',
    'https://github.com/descriptinc/descript-audio-codec/blob/main/dac/model/base.py',
    'https://github.com/kexinhuang12345/DeepPurpose',
    'https://github.com/wavmark/wavmark/blob/main/src/wavmark/__init__.py',
  ],
  source: [
    'openai/glide-text2im 2022-03-21',
    'openai/guided-diffusion 2022-07-15',
    'openai/point-e 2022-12-20',
    'openai/shap-e 2023-11-08',
    'openai/DALL-E 2021-03-30',
    'descriptinc/descript-audio-codec 1.0.0',
    'kexinhuang12345/DeepPurpose 2024-06-09',
    'wavmark/wavmark 0.0.3',
  ],
  local: true,
  kinds: {
    /** Both items of the pair: the network is called itself, the diffusion samples from what it is given. */
    diffusion: {
      from: {
        python: [
          '{glide_text2im.model_creation,guided_diffusion.script_util,improved_diffusion.script_util}#{,sr_}create_model_and_diffusion()[]',
        ],
      },
      is: ['torch/module'],
      calls: [
        { path: '{(),forward}', runs: 'image' },
        { path: '{p_sample_loop,ddim_sample_loop}{,_progressive}', runs: 'image' },
      ],
    },
    pointE: {
      from: { python: ['point_e.models.configs#model_from_config()'] },
      is: ['torch/network'],
    },
    pointWeights: {
      from: { python: ['point_e.models.download#load_checkpoint()'] },
      names: 'other',
      model: ['0', 'checkpoint_name'],
    },
    pointSampler: {
      from: { python: ['point_e.diffusion.sampler#PointCloudSampler()'] },
      calls: [{ path: 'sample_batch{,_progressive}', runs: 'generation', receiver: false }],
    },
    shapE: {
      from: { python: ['shap_e.models.download#load_model()'] },
      names: 'generation',
      model: ['0', 'model_name'],
      is: ['torch/network'],
    },
    dallE: {
      from: { python: ['dall_e#load_model()'] },
      names: 'image',
      model: ['0', 'path'],
      is: ['torch/module'],
      calls: [{ path: '{(),forward}', runs: 'image' }],
    },
    /** Which of its networks it loads is said by the width of the sound, not by a name. */
    audioCodec: {
      from: { python: ['dac#{DAC.load,utils.load_model}()'] },
      names: 'other',
      is: ['torch/module'],
      calls: [{ path: '{(),forward,encode,decode,compress,decompress}', runs: 'other' }],
    },
    watermarker: {
      from: { python: ['wavmark#load_model()'] },
      names: 'other',
      model: ['path', '0'],
      default: { id: 'M4869/WavMark', version: '0.0.3' },
      is: ['torch/module'],
      calls: [{ path: '{encode,decode}', runs: 'other' }],
    },
    drugs: {
      from: { python: ['DeepPurpose.{DTI,CompoundPred,ProteinPred,DDI,PPI}#model_pretrained()'] },
      names: 'other',
      model: ['model'],
      calls: [
        { path: 'predict', runs: 'other' },
        { path: 'train', runs: 'training' },
      ],
    },
    newDrugs: {
      from: { python: ['DeepPurpose.{DTI,CompoundPred,ProteinPred,DDI,PPI}#model_initialize()'] },
      calls: [
        { path: 'predict', runs: 'other' },
        { path: 'train', runs: 'training' },
      ],
    },
  },
  calls: {
    python: [
      { path: 'shap_e.diffusion.sample#sample_latents', runs: 'generation', model: ['model', '1'] },
      { path: 'wavmark#{encode,decode}_watermark', runs: 'other', uses: ['model', '0'] },
      {
        path: 'DeepPurpose.{DTI,CompoundPred,ProteinPred,DDI,PPI}#{repurpose,virtual_screening}',
        runs: 'other',
        uses: ['model', '2'],
      },
    ],
  },
};
