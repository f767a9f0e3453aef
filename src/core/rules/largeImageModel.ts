import { stepsFrom, swapped } from '../models/ladder.ts';
import { effectText, swapEffect } from './read/effect.ts';
import { isNamedElsewhere, modelSpan } from './read/models.ts';
import { trains } from './read/training.ts';
import type { Rule } from './rule.ts';
import { otherModel } from './write/literal.ts';

/** Parts made for one family of models. */
const bound =
  /load_lora_weights|ControlNet|IPAdapter|ip_adapter|load_textual_inversion|unet\s*=|transformer\s*=|vae\s*=/u;

export const largeImageModel: Rule = {
  id: 'large-image-model',
  title: 'An image or video model that takes many times another’s energy',
  group: 'Model choice',
  why: 'Measured per image on one H100, each model at its own steps: FLUX.1-dev 7,949 J, Stable Diffusion 3.5 large 4,420 J and medium 1,581 J, PixArt-Sigma 714 J, SANA 1.6B 417 J. For video: HunyuanVideo 1,164 kJ, Wan 14B 289 kJ, Wan 1.3B 65 kJ.',
  when: 'A model of that benchmark is loaded for inference, without LoRA, ControlNet or adapters made for it.',
  limits: [
    'Look, text in images and how closely a prompt is followed differ; so do licences.',
    'A pipeline class made for one model must change with it: then nothing is edited.',
  ],
  offers: ['review', 'advice'],
  withoutEdit: 'The pipeline class belongs to this model, or its name is not written as a plain text.',
  sources: ['https://github.com/ml-energy/leaderboard', 'https://arxiv.org/abs/2506.17016'],
  example: {
    language: 'python',
    given: 'import torch\nfrom diffusers import DiffusionPipeline\n\n',
    before:
      'pipe = DiffusionPipeline.from_pretrained("stabilityai/stable-diffusion-3.5-large", torch_dtype=torch.bfloat16).to("cuda")\n',
    after:
      'pipe = DiffusionPipeline.from_pretrained("stabilityai/stable-diffusion-3.5-medium", torch_dtype=torch.bfloat16).to("cuda")\n',
  },
  check: context => {
    const { site, file } = context;
    if (site.signature !== 'diffusers' || site.type !== 'model' || !site.model || isNamedElsewhere(context))
      return undefined;
    const written = site.model.id;
    if (trains(file) || bound.test(file.code) || isNamedAfter(file.path, written)) return undefined;
    const step = stepsFrom(written).find(
      ({ basis, family }) => basis === 'measured-energy' && /image|video/u.test(family),
    );
    const to = step && swapped(written, step, step.to);
    const effect = step && to !== undefined ? swapEffect(context, step, to) : undefined;
    // Only the large ones: the next step down from a lean model is a matter of taste.
    if (!step || to === undefined || !effect || effect.energyRatio.typical > 0.4) return undefined;
    const isGeneral =
      /\.(?:DiffusionPipeline|AutoPipelineFor\w+)\.from_pretrained$/u.test(site.api) || sameClass(step.from, to);
    const replaced = isGeneral ? otherModel(context, to) : undefined;
    return {
      message: `${last(to)} instead of ${last(step.from)}: ${effectText(effect)}, by a public benchmark. Compare the look first.`,
      span: modelSpan(context),
      fix: replaced && {
        title: `Try ${to}${replaced.where} (compare the look)`,
        safety: 'review',
        edits: replaced.edits,
      },
      effect,
    };
  },
};

/** `sd3.5-large/service.py`, `flux/app.py`: the program is there to run this very model. */
const isNamedAfter = (path: string, id: string): boolean => {
  const size = last(id).toLowerCase().split('-').slice(-2).join('-');
  const name = /^[a-z]{4,}/u.exec(last(id).toLowerCase())?.[0];
  const inPath = (word: string): boolean =>
    path
      .toLowerCase()
      .split(/[/_.\s-]+/u)
      .some(part => part.startsWith(word));
  return (
    (/-(?:large|dev|xl|\d+b)$/u.test(size) && path.toLowerCase().includes(size)) ||
    (name !== undefined && name !== 'stable' && inPath(name))
  );
};

const last = (id: string): string => id.slice(id.lastIndexOf('/') + 1);

/** Siblings that one pipeline class loads. */
const sameClass = (from: string, to: string): boolean => {
  const family = (id: string): string =>
    id
      .replace(/^.*\//u, '')
      .replace(/[-_.]?(?:large|medium|small|(?<!\d)\d+(?:\.\d+)?b).*$/iu, '')
      .toLowerCase();
  return family(from) === family(to);
};
