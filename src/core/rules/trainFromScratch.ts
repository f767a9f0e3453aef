import { constructions } from './read/receivers.ts';
import type { Rule } from './rule.ts';

export const trainFromScratch: Rule = {
  id: 'train-from-scratch',
  title: 'Training starts from random weights',
  group: 'Training',
  preview: true,
  why: 'Starting from trained weights of the same architecture takes a part of the steps; a study of training energy confirms the direction, the size is known from your own logs only.',
  when: 'A network made by from_config of a standard architecture is trained in the same file, and no weights are loaded into it.',
  limits: ['Pre-training, new modalities and ablations want random weights.'],
  offers: ['advice'],
  withoutEdit: 'Which checkpoint fits the data, and whether its licence does, must be looked up.',
  sources: ['https://arxiv.org/abs/2401.01851'],
  example: {
    language: 'python',
    given: 'from transformers import AutoConfig, AutoModelForSequenceClassification, Trainer\n\n',
    before:
      'model = AutoModelForSequenceClassification.from_config(AutoConfig.from_pretrained("FacebookAI/roberta-base"))\nTrainer(model=model, args=args, train_dataset=train).train()\n',
    after:
      'model = AutoModelForSequenceClassification.from_pretrained("FacebookAI/roberta-base")\nTrainer(model=model, args=args, train_dataset=train).train()\n',
  },
  check: context => {
    const { site, file } = context;
    if (site.signature !== 'transformers-training' || site.task !== 'training' || !site.api.endsWith('.train'))
      return undefined;
    if (
      /load_state_dict|load_checkpoint|pre-?train(?:ing)?\b(?!ed)|from[- ]scratch/iu.test(
        file.text.replace(/from_pretrained/gu, ''),
      )
    )
      return undefined;
    const trainer = constructions(context).find(({ path }) => path.endsWith('Trainer()'));
    const source = trainer?.call ? file.text.slice(trainer.call.span.start, trainer.call.span.end) : '';
    const name = /\bmodel\s*=\s*(\w+)/u.exec(source)?.[1];
    if (name === undefined || !new RegExp(`\\b${name}\\s*=\\s*AutoModelFor\\w+\\.from_config\\(`, 'u').test(file.code))
      return undefined;
    return {
      message: 'Weights start at random. A trained checkpoint of the same architecture usually needs far fewer steps.',
    };
  },
};
