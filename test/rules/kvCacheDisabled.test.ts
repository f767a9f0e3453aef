import { kvCacheDisabled } from '../../src/core/rules/kvCacheDisabled.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources(
  'python',
  'from transformers import AutoModelForCausalLM\n\nmodel = AutoModelForCausalLM.from_pretrained("Qwen/Qwen3-0.6B")\n',
);

testRule(kvCacheDisabled, {
  valid: [
    py('model.generate(x, max_new_tokens=200)\n'),
    py('model.generate(x, max_new_tokens=1, use_cache=False)\n'),
    py('start = time.perf_counter()\nmodel.generate(x, max_new_tokens=200, use_cache=False)\n'),
    py('loss = model(input_ids=x, labels=x, use_cache=False).loss\n'),
    py('def ask(x, use_cache=False):\n    return model.generate(x, max_new_tokens=200, use_cache=use_cache)\n'),
    py('model.generate(x, use_cache=False)\ntrainer = Trainer(model=model)\n'),
  ],
  invalid: [
    {
      code: py('model.generate(x, max_new_tokens=200, «use_cache=False»)\n'),
      output: py('model.generate(x, max_new_tokens=200)\n'),
    },
    {
      code: py('model.generate(\n    x,\n    «use_cache=False»,  # why?\n    max_new_tokens=200,\n)\n'),
      output: py('model.generate(\n    x,\n    max_new_tokens=200,\n)\n'),
      title: 'Remove use_cache=False (check memory)',
    },
  ],
});
