import { modelCardNoCo2 } from '../../src/core/rules/modelCardNoCo2.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources(
  'python',
  'from codecarbon import track_emissions\nfrom transformers import AutoModelForSequenceClassification, Trainer\n\nmodel = AutoModelForSequenceClassification.from_pretrained("FacebookAI/roberta-base")\ntrainer = Trainer(model=model)\n\n\n',
);
const bare = sources(
  'python',
  'from transformers import AutoModelForSequenceClassification, Trainer\n\nmodel = AutoModelForSequenceClassification.from_pretrained("FacebookAI/roberta-base")\ntrainer = Trainer(model=model)\n\n\n',
);

testRule(modelCardNoCo2, {
  valid: [
    bare('trainer.train()\ntrainer.push_to_hub()\n'),
    py('@track_emissions()\ndef run():\n    trainer.train()\n'),
    py('@track_emissions()\ndef run():\n    trainer.train()\n    trainer.push_to_hub(co2_eq_emissions=grams())\n'),
    py(
      '@track_emissions()\ndef run():\n    card = {"co2_eq_emissions": grams()}\n    trainer.train()\n    trainer.push_to_hub()\n',
    ),
  ],
  invalid: [
    {
      code: py('@track_emissions()\ndef run():\n    «trainer.train»()\n    trainer.push_to_hub()\n'),
      message: 'co2_eq_emissions, in grams',
    },
  ],
});
