import { noEnergyTracker } from '../../src/core/rules/noEnergyTracker.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources(
  'python',
  'from transformers import AutoModelForSequenceClassification, Trainer, TrainingArguments\n\nmodel = AutoModelForSequenceClassification.from_pretrained("FacebookAI/roberta-base")\nargs = TrainingArguments(output_dir="out", bf16=True)\n',
);

testRule(noEnergyTracker, {
  valid: [
    py('from codecarbon import track_emissions\nTrainer(model=model, args=args, train_dataset=t).train()\n'),
    py('Trainer(model=model, args=args).evaluate()\n'),
  ],
  invalid: [{ code: py('«Trainer(model=model, args=args, train_dataset=t).train»()\n') }],
});
