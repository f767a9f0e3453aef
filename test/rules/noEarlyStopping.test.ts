import { noEarlyStopping } from '../../src/core/rules/noEarlyStopping.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources(
  'python',
  'from transformers import AutoModelForSequenceClassification, Trainer, TrainingArguments\n\nmodel = AutoModelForSequenceClassification.from_pretrained("FacebookAI/roberta-base")\n',
);
const run = (args: string, more: string): string =>
  `args = TrainingArguments(output_dir="out", bf16=True${args})\nTrainer(model=model, args=args, train_dataset=t${more}).train()\n`;

testRule(noEarlyStopping, {
  valid: [
    py(run(', num_train_epochs=3', ', eval_dataset=v')),
    py(run(', num_train_epochs=30', '')),
    py(run(', num_train_epochs=30', ', eval_dataset=v, callbacks=[stop]')),
  ],
  invalid: [
    {
      code: py(
        run(', num_train_epochs=30', ', eval_dataset=v')
          .replace('Trainer(model', '«Trainer(model')
          .replace(').train()', ').train»()'),
      ),
      message: '30 epochs',
    },
  ],
});
