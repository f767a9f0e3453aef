import { isAbsent } from './read/arguments.ts';
import type { Rule } from './rule.ts';

export const noResumeFromCheckpoint: Rule = {
  id: 'no-resume-from-checkpoint',
  title: 'A run that may be interrupted starts from the beginning again',
  group: 'Training',
  preview: true,
  why: 'Steps done before an interruption are done again: their share of the run is lost exactly.',
  when: 'trainer.train() is called without resume_from_checkpoint in a file that speaks of spot, preemptible or SLURM machines.',
  limits: [
    'Changed data or arguments make a resumed run meaningless.',
    'get_last_checkpoint wants the folder to exist.',
  ],
  offers: ['advice'],
  withoutEdit: 'Where checkpoints survive an interruption is not in the code.',
  sources: ['https://huggingface.co/docs/transformers/main_classes/trainer'],
  example: {
    language: 'python',
    given:
      'from transformers import AutoModelForSequenceClassification, Trainer, TrainingArguments\n\nmodel = AutoModelForSequenceClassification.from_pretrained("FacebookAI/roberta-base")\ntrainer = Trainer(model=model, args=TrainingArguments(output_dir="out", bf16=True), train_dataset=train)\n',
    before: 'trainer.train()  # on a spot instance\n',
    after: 'trainer.train(resume_from_checkpoint=get_last_checkpoint("out"))  # on a spot instance\n',
  },
  check: context => {
    const { site, file } = context;
    if (site.signature !== 'transformers-training' || site.task !== 'training' || !site.api.endsWith('.train'))
      return undefined;
    if (
      !/\bspot\b|preempt|SLURM|requeue|managed_spot/iu.test(file.text) ||
      !isAbsent(context, ['resume_from_checkpoint']) ||
      context.call.args.length > 0
    )
      return undefined;
    return {
      message:
        'Checkpoints are written, and an interrupted run begins at step 0 all the same. Pass resume_from_checkpoint.',
    };
  },
};
