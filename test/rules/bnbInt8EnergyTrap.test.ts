import { bnbInt8EnergyTrap } from '../../src/core/rules/bnbInt8EnergyTrap.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources(
  'python',
  'from transformers import AutoModelForCausalLM, BitsAndBytesConfig\n\nname = "mistralai/Mistral-7B-Instruct-v0.3"\n',
);

testRule(bnbInt8EnergyTrap, {
  valid: [
    sources(
      'python',
      'from transformers import AutoModelForCausalLM\n\n',
    )(
      'def load(name="mistralai/Mistral-7B-Instruct-v0.3", small=True):\n    return AutoModelForCausalLM.from_pretrained(name, load_in_8bit=small)\n',
    ),
    py('AutoModelForCausalLM.from_pretrained(name, device_map="auto")\n'),
    py('AutoModelForCausalLM.from_pretrained(name, quantization_config=BitsAndBytesConfig(load_in_4bit=True))\n'),
    py('# 16 bit does not fit into memory\nAutoModelForCausalLM.from_pretrained(name, load_in_8bit=True)\n'),
    py(
      'model = AutoModelForCausalLM.from_pretrained(name, load_in_8bit=True)\nmodel = get_peft_model(model, LoraConfig())\n',
    ),
    py(
      'AutoModelForCausalLM.from_pretrained(name, quantization_config=BitsAndBytesConfig(load_in_8bit=True, llm_int8_enable_fp32_cpu_offload=True))\n',
    ),
    py('AutoModelForCausalLM.from_pretrained(name, load_in_8bit=True)\n', undefined, 'docs/quantization/bnb.py'),
    py('AutoModelForCausalLM.from_pretrained("Qwen/Qwen3-32B", load_in_8bit=True)\n'),
    py('AutoModelForCausalLM.from_pretrained(name, load_in_8bit=True)\n', undefined, 'serve_8bit.py'),
    py('if args.low_resource:\n    model = AutoModelForCausalLM.from_pretrained(name, load_in_8bit=True)\n'),
    py(
      'if isinstance(card, str):\n    model = AutoModelForCausalLM.from_pretrained(name, load_in_8bit=True)\nelse:\n    model = AutoModelForCausalLM.from_pretrained(name)\n',
    ),
    py('import settings\n\nAutoModelForCausalLM.from_pretrained(name, load_in_8bit=settings.SMALL)\n', {
      'settings.py': 'SMALL = True\n',
    }),
    py(
      'params = {}\nif args.small:\n    params["quantization_config"] = BitsAndBytesConfig(load_in_8bit=True)\nAutoModelForCausalLM.from_pretrained(name, **params)\n',
    ),
  ],
  invalid: [
    {
      code: py(
        'AutoModelForCausalLM.from_pretrained(name, quantization_config=BitsAndBytesConfig(«load_in_8bit=True»))\n',
      ),
    },
    { code: py('AutoModelForCausalLM.from_pretrained(name, «load_in_8bit=True», device_map="auto")\n') },
    {
      code: py(
        'config = BitsAndBytesConfig(load_in_8bit=True)\n«AutoModelForCausalLM.from_pretrained»(name, quantization_config=config)\n',
      ),
    },
  ],
});
