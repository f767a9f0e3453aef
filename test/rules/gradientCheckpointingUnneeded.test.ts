import { gradientCheckpointingUnneeded } from '../../src/core/rules/gradientCheckpointingUnneeded.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources(
  'python',
  'from transformers import AutoModelForSequenceClassification, Trainer, TrainingArguments\n\n',
);
const small = 'model = AutoModelForSequenceClassification.from_pretrained("FacebookAI/roberta-base")\n';
const large = 'model = AutoModelForSequenceClassification.from_pretrained("Qwen/Qwen3-8B")\n';
const train = 'Trainer(model=model, args=args, train_dataset=t).train()\n';

testRule(gradientCheckpointingUnneeded, {
  valid: [
    py(`${small}args = TrainingArguments(output_dir="out", bf16=True)\n${train}`),
    py(`${large}args = TrainingArguments(output_dir="out", bf16=True, gradient_checkpointing=True)\n${train}`),
  ],
  invalid: [
    {
      code: py(
        `${small}args = TrainingArguments(output_dir="out", bf16=True, «gradient_checkpointing=True»)\n${train}`,
      ),
      output: py(`${small}args = TrainingArguments(output_dir="out", bf16=True)\n${train}`),
    },
  ],
});
