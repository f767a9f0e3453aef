import { isAbsent, literal } from './read/arguments.ts';
import { trainerOf, trainingArgumentsOf } from './read/receivers.ts';
import type { Rule } from './rule.ts';

/** Epochs from which on a run usually passes its best point. */
const many = 10;

export const noEarlyStopping: Rule = {
  id: 'no-early-stopping',
  title: 'Many epochs and nothing that stops when there is no more gain',
  group: 'Training',
  why: 'A run that stops some epochs after the best one takes that share of the steps and no more; how much falls away is known after the run. It costs an evaluation each epoch.',
  when: 'A Trainer with data to evaluate on runs for ten epochs or more and has no callbacks.',
  limits: [
    'A noisy metric stops too soon: be patient.',
    'Schedules that fall to zero at the end need the whole length.',
  ],
  offers: ['advice'],
  withoutEdit: 'The metric to watch, and how patient to be, depend on the task.',
  sources: ['https://huggingface.co/docs/transformers/main_classes/callback#transformers.EarlyStoppingCallback'],
  example: {
    language: 'python',
    given:
      'import transformers\nfrom transformers import AutoModelForSequenceClassification, Trainer, TrainingArguments\n\nmodel = AutoModelForSequenceClassification.from_pretrained("FacebookAI/roberta-base")\n',
    before:
      'args = TrainingArguments(output_dir="out", num_train_epochs=30, eval_strategy="epoch", bf16=True)\nTrainer(model=model, args=args, train_dataset=train, eval_dataset=val).train()\n',
    after:
      'args = TrainingArguments(output_dir="out", num_train_epochs=30, eval_strategy="epoch", save_strategy="epoch", load_best_model_at_end=True, bf16=True)\nTrainer(model=model, args=args, train_dataset=train, eval_dataset=val, callbacks=[transformers.EarlyStoppingCallback(3)]).train()\n',
  },
  check: context => {
    const { site, file } = context;
    if (site.task !== 'training' || /EarlyStopping|add_callback/u.test(file.text)) return undefined;
    const trainer = trainerOf(context);
    if (!trainer || isAbsent(trainer, ['eval_dataset']) || !isAbsent(trainer, ['callbacks'])) return undefined;
    const arguing = trainingArgumentsOf(trainer);
    const epochs = arguing && literal(arguing, 'num_train_epochs');
    if (!arguing || typeof epochs !== 'number' || epochs < many || !isAbsent(arguing, ['max_steps'])) return undefined;
    return {
      message: `${epochs} epochs and no early stopping: stop when the validation loss no longer improves, and keep the best checkpoint.`,
    };
  },
};
