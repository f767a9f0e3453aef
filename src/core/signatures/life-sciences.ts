import type { Sdk } from './sdk.ts';

/** The networks of ESM 1 and 2: each has a function of its name that loads it. */
const proteins = [
  'esm1_t34_670M_UR50S esm1_t34_670M_UR50D esm1_t34_670M_UR100 esm1_t12_85M_UR50S esm1_t6_43M_UR50S',
  'esm1b_t33_650M_UR50S esm_msa1_t12_100M_UR50S esm_msa1b_t12_100M_UR50S esm1v_t33_650M_UR90S',
  'esm1v_t33_650M_UR90S_1 esm1v_t33_650M_UR90S_2 esm1v_t33_650M_UR90S_3 esm1v_t33_650M_UR90S_4 esm1v_t33_650M_UR90S_5',
  'esm_if1_gvp4_t16_142M_UR50 esm2_t6_8M_UR50D esm2_t12_35M_UR50D esm2_t30_150M_UR50D esm2_t33_650M_UR50D',
  'esm2_t36_3B_UR50D esm2_t48_15B_UR50D esmfold_v0 esmfold_v1',
].flatMap(line => line.split(' '));

/** Networks for proteins, for pictures from the microscope and for those of a body's inside. */
export const lifeSciences: Sdk = {
  id: 'life-sciences',
  docs: [
    'https://github.com/facebookresearch/esm/blob/main/esm/pretrained.py',
    'https://github.com/evolutionaryscale/esm/blob/main/esm/sdk/forge.py',
    'https://cellpose.readthedocs.io/en/latest/api.html',
    'https://github.com/stardist/stardist/blob/main/stardist/models/base.py',
    'https://github.com/mlmed/torchxrayvision/blob/main/torchxrayvision/models.py',
    'https://github.com/wasserth/TotalSegmentator/blob/master/totalsegmentator/python_api.py',
  ],
  source: [
    'facebookresearch/esm 2.0.1 (2023-06-27)',
    'evolutionaryscale/esm 3.2.3',
    'MouseLand/cellpose 3.1.1 and 4.0.9',
    'stardist/stardist 0.9.1',
    'mlmed/torchxrayvision 1.5.2',
    'wasserth/TotalSegmentator 2.18.0',
  ],
  local: true,
  kinds: {
    /** Network and alphabet, in this order. */
    protein: {
      is: ['torch/module'],
      calls: [
        { path: '{(),forward,predict_contacts}', runs: 'embedding' },
        { path: '{infer,infer_pdb,infer_pdbs,sample}', runs: 'other' },
      ],
    },
    proteinByName: {
      from: { python: ['esm{,.pretrained}#{,pretrained.}load_model_and_alphabet{,_local,_hub}()'] },
      names: 'embedding',
      model: ['model_name', 'model_location', '0'],
      is: ['protein'],
    },
    esmC: {
      from: { python: ['esm.models.esmc#ESMC.from_pretrained()'] },
      names: 'embedding',
      model: ['model_name', '0'],
      is: ['torch/module'],
      calls: [{ path: '{(),forward,logits}', runs: 'embedding' }],
    },
    esm3: {
      from: { python: ['esm.models.esm3#ESM3.from_pretrained()'] },
      names: 'generation',
      model: ['model_name', '0'],
      is: ['torch/module'],
      calls: [
        { path: '{generate,batch_generate,forward_and_sample,(),forward}', runs: 'generation' },
        { path: 'logits', runs: 'embedding' },
      ],
    },
    forge: {
      from: {
        python: ['esm.sdk#client()', 'esm.sdk{,.forge}#{ESM3,ESMC,SequenceStructure}ForgeInferenceClient()'],
      },
      names: 'generation',
      onlyWithModel: 'id',
      model: ['model', '0'],
      local: false,
      calls: [
        { path: '{,async_}{generate,batch_generate,forward_and_sample}', runs: 'generation', local: false },
        { path: '{,async_}logits', runs: 'embedding', local: false },
        { path: '{,async_}{fold,inverse_fold}', runs: 'other', model: ['model_name'], local: false },
      ],
    },
    /** Which one it is without a name changed with each release. */
    cellpose: {
      from: { python: ['cellpose.models#Cellpose()'] },
      names: 'other',
      model: ['model_type', '1'],
      is: ['cells'],
    },
    cellposeModel: {
      from: { python: ['cellpose.models#CellposeModel()', 'cellpose.denoise#{CellposeDenoise,Denoise}Model()'] },
      names: 'other',
      model: ['pretrained_model', '1', 'model_type'],
      is: ['cells'],
    },
    cells: {
      calls: [
        { path: 'eval', runs: 'other' },
        { path: 'train', runs: 'training' },
      ],
    },
    starDist: {
      from: { python: ['stardist.models{,.model2d,.model3d}#StarDist{2D,3D}.from_pretrained()'] },
      names: 'other',
      model: ['name_or_alias', '0'],
      is: ['stars'],
    },
    chest: {
      from: {
        python: ['torchxrayvision{,.models}#{,models.}{DenseNet,ResNet,get_model}()'],
      },
      names: 'classification',
      model: ['weights', '0'],
      is: ['torch/module'],
      calls: [
        { path: '{(),forward}', runs: 'classification' },
        { path: 'features{,2}', runs: 'embedding' },
      ],
    },
    /** A new one, or one that was trained into a folder of its name. */
    stars: {
      from: { python: ['stardist.models{,.model2d,.model3d}#StarDist{2D,3D}()'] },
      calls: [
        { path: 'predict{,_instances,_instances_big,_sparse}', runs: 'other' },
        { path: 'train', runs: 'training' },
      ],
    },
  },
  calls: {
    python: [
      ...proteins.map(id => ({
        path: `esm.pretrained#${id}`,
        names: id.startsWith('esmfold') ? ('other' as const) : ('embedding' as const),
        gives: 'protein',
        default: { id, version: 'fair-esm 2.0' },
      })),
      { path: 'cellpose.train#train_seg', runs: 'training' },
      // The task stands for its weights.
      {
        path: 'totalsegmentator.python_api#totalsegmentator',
        runs: 'other',
        model: ['task'],
        default: { id: 'total', version: 'TotalSegmentator 2.18' },
      },
    ],
  },
};
