import type { Sdk } from './sdk.ts';

/** Depth of a picture, and what two pictures have in common. */
export const depthAndMatching: Sdk = {
  id: 'depth-and-matching',
  docs: [
    'https://github.com/apple/ml-depth-pro/blob/main/src/depth_pro/depth_pro.py',
    'https://github.com/DepthAnything/Depth-Anything-V2/blob/main/depth_anything_v2/dpt.py',
    'https://github.com/cvg/LightGlue',
    'https://github.com/naver/dust3r/blob/main/dust3r/inference.py',
  ],
  source: [
    'apple/ml-depth-pro at 0c2d6a4',
    'DepthAnything/Depth-Anything-V2 at 2cbc36a',
    'cvg/LightGlue at 0f413c2',
    'naver/dust3r 2025-07-01',
  ],
  local: true,
  kinds: {
    /** Network and transformation, in this order. */
    depthPro: {
      from: { python: ['depth_pro{,.depth_pro}#create_model_and_transforms()'] },
      names: 'other',
      model: ['config.checkpoint_uri'],
      is: ['torch/module'],
      calls: [{ path: '{(),forward,infer}', runs: 'other' }],
    },
    /** Its weights are loaded afterwards, from a file. */
    depthAnything: {
      from: { python: ['depth_anything_v2.dpt#DepthAnythingV2()'] },
      is: ['torch/module'],
      calls: [{ path: '{(),forward,infer_image}', runs: 'other' }],
    },
    keypoints: {
      from: { python: ['lightglue#{SuperPoint,DISK,ALIKED}()'] },
      names: 'other',
      is: ['torch/module'],
      calls: [{ path: '{(),forward,extract}', runs: 'other' }],
    },
    matcher: {
      from: { python: ['lightglue#LightGlue()'] },
      names: 'other',
      is: ['torch/module'],
      calls: [{ path: '{(),forward}', runs: 'other' }],
    },
    stereo: {
      from: {
        python: [
          'dust3r.model#AsymmetricCroCo3DStereo.from_pretrained()',
          'mast3r.model#AsymmetricMASt3R.from_pretrained()',
        ],
      },
      names: 'other',
      model: ['pretrained_model_name_or_path', '0'],
      is: ['torch/module'],
      calls: [{ path: '{(),forward}', runs: 'other' }],
    },
  },
  calls: {
    python: [
      { path: 'dust3r.inference#inference', runs: 'other', uses: ['model', '1'] },
      { path: 'lightglue#match_pair', runs: 'other', uses: ['matcher', '1'] },
    ],
  },
};
