import { itemAt, literal, spanOf } from './read/arguments.ts';
import { ratio } from './read/effect.ts';
import { cardOf } from './read/models.ts';
import { trainerOf, trainingArgumentsOf } from './read/receivers.ts';
import type { Rule } from './rule.ts';
import { withoutArgument } from './write/arguments.ts';

/** Models up to this size fit with their activations, in billions of parameters. */
const small = 0.5;

export const gradientCheckpointingUnneeded: Rule = {
  id: 'gradient-checkpointing-unneeded',
  title: 'A small model trains with gradient checkpointing',
  group: 'Training',
  outsideEstimate: true,
  why: 'Checkpointing computes activations twice to keep fewer of them: about 20 % slower by the vendor’s guide. A small model fits without it.',
  when: 'gradient_checkpointing=True is written for a model of at most 0.5 B parameters.',
  limits: ['Long sequences or a small card may need it: training may run out of memory.'],
  offers: ['review'],
  sources: ['https://huggingface.co/docs/transformers/perf_train_gpu_one'],
  example: {
    language: 'python',
    given:
      'from transformers import AutoModelForSequenceClassification, Trainer, TrainingArguments\n\nmodel = AutoModelForSequenceClassification.from_pretrained("FacebookAI/roberta-base")\n',
    before:
      'args = TrainingArguments(output_dir="out", gradient_checkpointing=True)\nTrainer(model=model, args=args).train()\n',
    after: 'args = TrainingArguments(output_dir="out")\nTrainer(model=model, args=args).train()\n',
  },
  check: context => {
    const { site } = context;
    if (site.task !== 'training' || !site.model) return undefined;
    const size = cardOf(context, site.model.id)?.total;
    if (typeof size !== 'number' || size > small) return undefined;
    const trainer = trainerOf(context);
    const arguing = trainer && trainingArgumentsOf(trainer);
    if (!arguing || literal(arguing, 'gradient_checkpointing') !== true) return undefined;
    const item = itemAt(arguing, 'gradient_checkpointing');
    const edits = withoutArgument(arguing, 'gradient_checkpointing');
    return {
      message: `Gradient checkpointing computes activations twice, about 20 % slower; a model of ${size} B parameters usually fits without it.`,
      ...spanOf(item, context),
      fix: edits && { title: 'Remove gradient_checkpointing (check memory)', safety: 'review', edits },
      effect: ratio(0.75, 0.83, 0.95),
    };
  },
};
