import { isFirstTraining } from './read/training.ts';
import type { Rule } from './rule.ts';

export const modelCardNoCo2: Rule = {
  id: 'model-card-no-co2',
  title: 'A measured training run is published without its emissions',
  group: 'Training',
  preview: true,
  why: 'The Hub shows co2_eq_emissions of a model card, in grams, and people choose models by it. It reduces nothing; it reports what was measured.',
  when: 'A file trains a model, measures the run with CodeCarbon and pushes the model to the Hub, and names co2_eq_emissions nowhere.',
  limits: ['The field takes grams, CodeCarbon writes kilograms.', 'Another step of the pipeline may write the card.'],
  offers: ['advice'],
  withoutEdit: 'The number is in the file that the run writes, not in the code.',
  sources: ['https://huggingface.co/docs/hub/model-cards-co2', 'https://docs.codecarbon.io/'],
  example: {
    language: 'python',
    given:
      'from codecarbon import EmissionsTracker\nfrom transformers import AutoModelForSequenceClassification, Trainer\n\nmodel = AutoModelForSequenceClassification.from_pretrained("FacebookAI/roberta-base")\ntrainer = Trainer(model=model, args=args, train_dataset=data)\n',
    before: 'with EmissionsTracker() as tracker:\n    trainer.train()\nmodel.push_to_hub("me/classifier")\n',
    after:
      'with EmissionsTracker() as tracker:\n    trainer.train()\nmodel.push_to_hub("me/classifier")\nmetadata_update("me/classifier", {"co2_eq_emissions": {"emissions": tracker.final_emissions * 1000}})\n',
  },
  check: context => {
    const { site, file } = context;
    if (!site.local || !isFirstTraining(context)) return undefined;
    if (!measured.test(file.code) || !published.test(file.code) || file.text.includes('co2_eq_emissions'))
      return undefined;
    return {
      message:
        'The run is measured and the model published, but its card does not say what came out. The Hub shows co2_eq_emissions, in grams.',
    };
  },
};

const measured = /\bEmissionsTracker\b|\btrack_emissions\b/u;
const published = /\bpush_to_hub\s*=\s*True\b|\.push_to_hub\s*\(/u;
