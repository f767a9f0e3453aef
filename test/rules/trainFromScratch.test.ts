import { trainFromScratch } from '../../src/core/rules/trainFromScratch.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources(
  'python',
  'from transformers import AutoModelForSequenceClassification, Trainer, TrainingArguments\n\nargs = TrainingArguments(output_dir="out", bf16=True)\n',
);

testRule(trainFromScratch, {
  valid: [
    py(
      'm = AutoModelForSequenceClassification.from_pretrained("FacebookAI/roberta-base")\nTrainer(model=m, args=args, train_dataset=t).train()\n',
    ),
    py(
      'm = AutoModelForSequenceClassification.from_config(c)\nm.load_state_dict(w)\nTrainer(model=m, args=args, train_dataset=t).train()\n',
    ),
  ],
  invalid: [
    {
      code: py(
        'm = AutoModelForSequenceClassification.from_config(c)\n«Trainer(model=m, args=args, train_dataset=t).train»()\n',
      ),
    },
  ],
});
