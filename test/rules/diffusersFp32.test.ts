import { diffusersFp32 } from '../../src/core/rules/diffusersFp32.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources('python', 'from diffusers import DiffusionPipeline\n\n');
const torch = sources('python', 'import torch\nfrom diffusers import DiffusionPipeline\n\n');
const added = sources('python', 'from diffusers import DiffusionPipeline\nimport torch\n\n');

testRule(diffusersFp32, {
  valid: [
    torch('DiffusionPipeline.from_pretrained("a/b", torch_dtype=torch.float16).to("cuda")\n'),
    py('DiffusionPipeline.from_pretrained("a/b")\n'),
    py('DiffusionPipeline.from_pretrained("a/b", **options).to("cuda")\n'),
    // What it is given has a dtype of its own.
    py('pipe = DiffusionPipeline.from_pretrained("a/b")\npipe = pipe.to("cuda")\nimage = pipe(image_embeds=made)\n'),
    py('pipe = DiffusionPipeline.from_pretrained("a/b")\npipe = pipe.to("cuda")\nimage = draw(made, pipe, prompt)\n'),
  ],
  invalid: [
    {
      code: torch('pipe = «DiffusionPipeline.from_pretrained»("a/b").to("cuda")\n'),
      output: torch('pipe = DiffusionPipeline.from_pretrained("a/b", torch_dtype=torch.bfloat16).to("cuda")\n'),
    },
    {
      code: py('pipe = «DiffusionPipeline.from_pretrained»("a/b")\npipe.enable_model_cpu_offload()\n'),
      output: added(
        'pipe = DiffusionPipeline.from_pretrained("a/b", torch_dtype=torch.bfloat16)\npipe.enable_model_cpu_offload()\n',
      ),
      title: 'Load in bfloat16 (compare images)',
    },
  ],
});
