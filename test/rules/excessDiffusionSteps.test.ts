import { excessDiffusionSteps } from '../../src/core/rules/excessDiffusionSteps.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources(
  'python',
  'import torch\nfrom diffusers import FluxPipeline\n\npipe = FluxPipeline.from_pretrained("black-forest-labs/FLUX.1-schnell", torch_dtype=torch.bfloat16)\n',
);
const dev = sources(
  'python',
  'import torch\nfrom diffusers import FluxPipeline\n\npipe = FluxPipeline.from_pretrained("black-forest-labs/FLUX.1-dev", torch_dtype=torch.bfloat16)\npipe.load_lora_weights("a/b")\n',
);

testRule(excessDiffusionSteps, {
  valid: [
    py('pipe("leaf", num_inference_steps=4)\n'),
    py('pipe("leaf", num_inference_steps=steps)\n'),
    dev('pipe("leaf", num_inference_steps=50)\n'),
  ],
  invalid: [
    {
      code: py('pipe("leaf", «num_inference_steps=50», guidance_scale=0.0)\n'),
      output: py('pipe("leaf", num_inference_steps=4, guidance_scale=0.0)\n'),
      title: 'Run 4 steps (compare images)',
    },
  ],
});
