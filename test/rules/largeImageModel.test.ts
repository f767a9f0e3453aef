import { largeImageModel } from '../../src/core/rules/largeImageModel.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources('python', 'import torch\nfrom diffusers import DiffusionPipeline, FluxPipeline\n\n');

testRule(largeImageModel, {
  valid: [
    py('DiffusionPipeline.from_pretrained("stabilityai/stable-diffusion-3.5-medium", torch_dtype=torch.bfloat16)\n'),
    py(
      'pipe = FluxPipeline.from_pretrained("black-forest-labs/FLUX.1-dev", torch_dtype=torch.bfloat16)\npipe.load_lora_weights("me/style")\n',
    ),
    py(
      'DiffusionPipeline.from_pretrained("stabilityai/stable-diffusion-3.5-large", torch_dtype=torch.bfloat16)\n',
      undefined,
      'sd3.5-large/service.py',
    ),
    py(
      'FluxPipeline.from_pretrained("black-forest-labs/FLUX.1-dev", torch_dtype=torch.bfloat16)\n',
      undefined,
      'image_generation/flux/app.py',
    ),
  ],
  invalid: [
    {
      code: py(
        'DiffusionPipeline.from_pretrained(«"stabilityai/stable-diffusion-3.5-large"», torch_dtype=torch.bfloat16)\n',
      ),
      output: py(
        'DiffusionPipeline.from_pretrained("stabilityai/stable-diffusion-3.5-medium", torch_dtype=torch.bfloat16)\n',
      ),
      title: 'Try stabilityai/stable-diffusion-3.5-medium (compare the look)',
    },
    { code: py('FluxPipeline.from_pretrained(«"black-forest-labs/FLUX.1-dev"», torch_dtype=torch.bfloat16)\n') },
  ],
});
