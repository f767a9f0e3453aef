import { itemAt, literal, spanOf } from './read/arguments.ts';
import { effectOf } from './read/effect.ts';
import type { Rule } from './rule.ts';
import { withArgument } from './write/arguments.ts';

/** Models distilled for few steps, and how many their cards ask for. */
const distilled: readonly (readonly [RegExp, number])[] = [
  [/flux\.1-schnell/iu, 4],
  [/flux\.2-klein(?!.*base)/iu, 4],
  [/sdxl-turbo|sd-turbo/iu, 4],
  [/3\.5-large-turbo/iu, 4],
  [/sdxl-lightning|hyper-sd|lcm|lightning/iu, 8],
];

export const excessDiffusionSteps: Rule = {
  id: 'excess-diffusion-steps',
  title: 'A model distilled for few steps runs many',
  group: 'Token discipline',
  why: 'Each step is one pass of the denoiser, so that the energy of an image is about linear in the steps. Distilled models reach their quality in 1 to 8; more add nothing.',
  when: 'A pipeline of a distilled model is called with at least twice the steps that its card asks for.',
  limits: ['Some schedulers want more steps.'],
  offers: ['review'],
  sources: ['https://huggingface.co/black-forest-labs/FLUX.1-schnell', 'https://huggingface.co/stabilityai/sdxl-turbo'],
  example: {
    language: 'python',
    given:
      'import torch\nfrom diffusers import FluxPipeline\n\npipe = FluxPipeline.from_pretrained("black-forest-labs/FLUX.1-schnell", torch_dtype=torch.bfloat16)\n',
    before: 'image = pipe("icon of a leaf", num_inference_steps=50, guidance_scale=0.0).images[0]  # FLUX.1-schnell\n',
    after: 'image = pipe("icon of a leaf", num_inference_steps=4, guidance_scale=0.0).images[0]  # FLUX.1-schnell\n',
  },
  check: context => {
    const { site } = context;
    if (site.signature !== 'diffusers') return undefined;
    const asked = distilled.find(([name]) => name.test(site.model?.id ?? ''))?.[1];
    const steps = literal(context, 'num_inference_steps');
    if (asked === undefined || typeof steps !== 'number' || steps < 2 * asked) return undefined;
    const edits = withArgument(context, 'num_inference_steps', asked);
    const item = itemAt(context, 'num_inference_steps');
    return {
      message: `${steps} steps, and this model is distilled for ${asked} or fewer: each step is a full pass.`,
      ...spanOf(item, context),
      fix: edits && { title: `Run ${asked} steps (compare images)`, safety: 'review', edits },
      effect: effectOf(context, { ...site, given: { ...site.given, steps: asked } }),
    };
  },
};
