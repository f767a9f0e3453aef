import { dataloaderStarvesGpu } from '../../src/core/rules/dataloaderStarvesGpu.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources(
  'python',
  'from transformers import AutoModelForImageClassification, Trainer, TrainingArguments\n\nvit = AutoModelForImageClassification.from_pretrained("google/vit-base-patch16-224")\n',
);

testRule(dataloaderStarvesGpu, {
  valid: [
    py(
      'args = TrainingArguments(output_dir="out", bf16=True, dataloader_num_workers=2)\nTrainer(model=vit, args=args, train_dataset=t).train()\n',
    ),
  ],
  invalid: [
    {
      code: py(
        'args = «TrainingArguments»(output_dir="out", bf16=True)\nTrainer(model=vit, args=args, train_dataset=t).train()\n',
      ),
      output: py(
        'args = TrainingArguments(output_dir="out", bf16=True, dataloader_num_workers=4)\nTrainer(model=vit, args=args, train_dataset=t).train()\n',
      ),
    },
  ],
});
