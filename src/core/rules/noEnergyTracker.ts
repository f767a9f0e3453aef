import { isFirstTraining } from './read/training.ts';
import type { Rule } from './rule.ts';

const trackers = /codecarbon|carbontracker|\bzeus\b|eco2ai|experiment_impact_tracker|track_emissions|ecologits/iu;

export const noEnergyTracker: Rule = {
  id: 'no-energy-tracker',
  title: 'A training run is not measured',
  group: 'Training',
  preview: true,
  why: 'A tracker writes energy and emissions of a run to a file. It measures and reduces nothing; what it says takes the place of an estimate.',
  when: 'A run is started and its file brings in no tracker.',
  limits: ['In containers and on laptops trackers may fall back to constants.', 'The cluster may measure by itself.'],
  offers: ['advice'],
  withoutEdit: 'A tracker is a new dependency, and where its figures go is for you to choose.',
  sources: ['https://docs.codecarbon.io/', 'https://ml.energy/zeus/'],
  example: {
    language: 'python',
    given:
      'from transformers import AutoModelForSequenceClassification, Trainer, TrainingArguments\n\nmodel = AutoModelForSequenceClassification.from_pretrained("FacebookAI/roberta-base")\n',
    before: 'def train():\n    Trainer(model=model, args=args, train_dataset=data).train()\n',
    after:
      '@track_emissions(project_name="classifier", offline=True, country_iso_code="DEU")\ndef train():\n    Trainer(model=model, args=args, train_dataset=data).train()\n',
  },
  check: context => {
    const { site, file } = context;
    if (!site.local || !isFirstTraining(context) || trackers.test(file.text)) return undefined;
    return {
      message:
        'This training run is not measured. A tracker takes a line or two and writes energy and emissions to a file.',
    };
  },
};
