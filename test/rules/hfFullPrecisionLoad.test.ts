import { hfFullPrecisionLoad } from '../../src/core/rules/hfFullPrecisionLoad.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources('python', 'import torch\nfrom transformers import AutoModelForCausalLM\n\n');
const old = { 'requirements.txt': 'torch\ntransformers==4.44.2\n' };

testRule(hfFullPrecisionLoad, {
  valid: [
    py('AutoModelForCausalLM.from_pretrained("Qwen/Qwen3-8B", device_map="auto")\n'),
    py(
      'model = AutoModelForCausalLM.from_pretrained("Qwen/Qwen3-8B", device_map="auto")\nmodel.to(device, weight_dtype)\n',
      old,
    ),
    py('model = AutoModelForCausalLM.from_pretrained("Qwen/Qwen3-8B", device_map="auto").half()\n', old),
    py(
      'def convert_checkpoint(path):\n    model = AutoModelForCausalLM.from_pretrained("Qwen/Qwen3-8B", device_map="auto")\n    model.load_state_dict(torch.load(path))\n    return model\n',
      old,
    ),
    py(
      'model = AutoModelForCausalLM.from_pretrained("Qwen/Qwen3-8B", device_map="auto")\nmodel.save_pretrained("copy")\n',
      old,
    ),
    py(
      'model = AutoModelForCausalLM.from_pretrained("Qwen/Qwen3-8B", device_map="auto")\n',
      old,
      'lib/transformers/examples/run.py',
    ),
    py('AutoModelForCausalLM.from_pretrained("Qwen/Qwen3-8B", device_map="auto", torch_dtype=torch.bfloat16)\n', old),
    py('AutoModelForCausalLM.from_pretrained("Qwen/Qwen3-8B", device_map="auto")\n', {
      'requirements.txt': 'transformers>=5.0\n',
    }),
    py('AutoModelForCausalLM.from_pretrained("Qwen/Qwen3-8B", torch_dtype=torch.float32).to("cpu")\n'),
    py('AutoModelForCausalLM.from_pretrained("openai-community/gpt2", torch_dtype=torch.float32).to("cuda")\n'),
    py(
      'import transformers\ntransformers.TFAutoModelForCausalLM.from_pretrained("Qwen/Qwen3-8B", device_map="auto")\n',
      old,
    ),
    py(
      'model = AutoModelForCausalLM.from_pretrained("Qwen/Qwen3-8B", torch_dtype=torch.float32).to("cuda")\nTrainer(model=model).train()\n',
    ),
  ],
  invalid: [
    {
      code: py(
        'AutoModelForCausalLM.from_pretrained("Qwen/Qwen3-8B", device_map="auto", «torch_dtype=torch.float32»)\n',
      ),
      output: py(
        'AutoModelForCausalLM.from_pretrained("Qwen/Qwen3-8B", device_map="auto", torch_dtype=torch.bfloat16)\n',
      ),
    },
    {
      code: py('model = «AutoModelForCausalLM.from_pretrained»(\n    "Qwen/Qwen3-8B",\n).to("cuda")\n', old),
      output: py(
        'model = AutoModelForCausalLM.from_pretrained(\n    "Qwen/Qwen3-8B",\n    torch_dtype=torch.bfloat16,\n).to("cuda")\n',
      ),
      title: 'Load in bfloat16 (check outputs)',
    },
    {
      code: sources(
        'python',
        'from transformers import AutoModelForCausalLM\n\n',
      )('AutoModelForCausalLM.from_pretrained("Qwen/Qwen3-8B", device_map="auto", «torch_dtype="float32"»)\n'),
      output: sources(
        'python',
        'from transformers import AutoModelForCausalLM\n\n',
      )('AutoModelForCausalLM.from_pretrained("Qwen/Qwen3-8B", device_map="auto", torch_dtype="bfloat16")\n'),
    },
    {
      code: sources('python', 'from transformers import AutoModelForCausalLM\n\n')(
        'model = «AutoModelForCausalLM.from_pretrained»("Qwen/Qwen3-8B").cuda()\n',
        old,
      ),
      output: sources(
        'python',
        'from transformers import AutoModelForCausalLM\nimport torch\n\n',
      )('model = AutoModelForCausalLM.from_pretrained("Qwen/Qwen3-8B", torch_dtype=torch.bfloat16).cuda()\n'),
    },
  ],
});
