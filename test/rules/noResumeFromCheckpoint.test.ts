import { noResumeFromCheckpoint } from '../../src/core/rules/noResumeFromCheckpoint.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources(
  'python',
  'from transformers import AutoModelForSequenceClassification, Trainer, TrainingArguments\n\nmodel = AutoModelForSequenceClassification.from_pretrained("FacebookAI/roberta-base")\nargs = TrainingArguments(output_dir="out", bf16=True)\n',
);

testRule(noResumeFromCheckpoint, {
  valid: [
    py('Trainer(model=model, args=args, train_dataset=t).train()\n'),
    py('# spot instance\nTrainer(model=model, args=args, train_dataset=t).train(resume_from_checkpoint=True)\n'),
  ],
  invalid: [{ code: py('# spot instance\n«Trainer(model=model, args=args, train_dataset=t).train»()\n') }],
});
