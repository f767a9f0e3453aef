import { isAbsent } from './read/arguments.ts';
import type { RuleContext } from './read/context.ts';
import { ratio } from './read/effect.ts';
import { trains } from './read/training.ts';
import { nameOfResult } from './read/uses.ts';
import type { Rule } from './rule.ts';
import { withArgument } from './write/arguments.ts';
import { importedModule } from './write/imports.ts';

export const diffusersFp32: Rule = {
  id: 'diffusers-fp32',
  title: 'A diffusion pipeline runs in float32',
  group: 'Quantisation and precision',
  outsideEstimate: true,
  why: 'Diffusers loads float32 unless told otherwise. bfloat16 halves the memory and runs on the tensor cores: modelled at 30 to 60 % less per image, no clean measurement was found. Going on to 8 or 4 bit raised the energy in most configurations that were measured.',
  when: 'A pipeline is loaded without torch_dtype and moved to a graphics processor.',
  limits: [
    'The same seed gives a slightly different image.',
    'Cards before Ampere want float16; SDXL’s VAE overflows in float16.',
  ],
  offers: ['review'],
  sources: ['https://huggingface.co/docs/diffusers/optimization/fp16', 'https://arxiv.org/abs/2506.17016'],
  example: {
    language: 'python',
    given: '',
    before:
      'import torch\nfrom diffusers import DiffusionPipeline\n\npipe = DiffusionPipeline.from_pretrained("stabilityai/stable-diffusion-3.5-medium").to("cuda")\n',
    after:
      'import torch\nfrom diffusers import DiffusionPipeline\n\npipe = DiffusionPipeline.from_pretrained("stabilityai/stable-diffusion-3.5-medium", torch_dtype=torch.bfloat16).to("cuda")\n',
  },
  check: context => {
    const { site, file, call } = context;
    if (
      site.signature !== 'diffusers' ||
      site.type !== 'model' ||
      !/Pipeline\w*\.from_pretrained$/u.test(site.api) ||
      trains(file)
    )
      return undefined;
    if (!isAbsent(context, ['torch_dtype', 'dtype', 'variant', 'quantization_config', 'torch_dtype_map']))
      return undefined;
    const behind = file.text.slice(call.span.end, call.span.end + 1500);
    if (
      !/\.to\(\s*["'](?:cuda|mps)|\.cuda\(\)|enable_(?:model|sequential)_cpu_offload/u.test(behind) ||
      behind.includes('.half()')
    )
      return undefined;
    if (isGivenTensors(context)) return undefined;
    const torch = importedModule(context, 'torch');
    const added = torch && withArgument(context, 'torch_dtype', { code: `${torch.name}.bfloat16` });
    return {
      message: 'The pipeline loads float32 by default. bfloat16 halves the memory, and usually the time per image.',
      fix: torch &&
        added && { title: 'Load in bfloat16 (compare images)', safety: 'review', edits: [...torch.edits, ...added] },
      effect: ratio(0.4, 0.55, 0.7),
    };
  },
};

/** It is given embeddings or latents, which would have to be of its dtype, or is handed to somebody who may. */
function isGivenTensors(context: RuleContext): boolean {
  const { code } = context.file;
  const name = nameOfResult(context);
  return (
    /_embeds\b|\blatents\s*=/u.test(code) ||
    (name !== undefined && new RegExp(`[(,]\\s*${name}\\s*[,)]`, 'u').test(code))
  );
}
