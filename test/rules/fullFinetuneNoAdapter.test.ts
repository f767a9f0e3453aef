import { fullFinetuneNoAdapter } from '../../src/core/rules/fullFinetuneNoAdapter.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources('python', 'from trl import SFTTrainer\n\n');

testRule(fullFinetuneNoAdapter, {
  valid: [
    py('SFTTrainer(model="Qwen/Qwen3-0.6B", args=args, train_dataset=d).train()\n'),
    py('SFTTrainer(model="Qwen/Qwen3-4B", args=args, train_dataset=d, peft_config=p).train()\n'),
  ],
  invalid: [{ code: py('«SFTTrainer(model="Qwen/Qwen3-4B", args=args, train_dataset=d).train»()\n') }],
});
