import { isAbsent } from './read/arguments.ts';
import { ratio } from './read/effect.ts';
import { cardOf } from './read/models.ts';
import { at, constructions } from './read/receivers.ts';
import type { Rule } from './rule.ts';

export const fullFinetuneNoAdapter: Rule = {
  id: 'full-finetune-no-adapter',
  title: 'All parameters of a large model are trained',
  group: 'Training',
  preview: true,
  outsideEstimate: true,
  why: 'An adapter trains about 1 % of the parameters: memory falls from 47 to 14 GB for a 3B model. Compute falls by a third at most, since the forward pass and the gradients of activations stay; the gain is fewer or smaller cards.',
  when: 'A trainer of TRL trains a model of 1 B parameters or more without peft_config, and the file makes no adapter.',
  limits: ['Far from the domain of the model, full training is better.'],
  offers: ['advice'],
  withoutEdit: 'Rank and target modules of an adapter depend on the model and on what is to be learnt.',
  sources: ['https://github.com/huggingface/peft', 'https://arxiv.org/abs/2309.13192'],
  example: {
    language: 'python',
    given: 'from peft import *\nfrom trl import SFTTrainer\n\n',
    before: 'SFTTrainer(model="Qwen/Qwen3-4B", args=args, train_dataset=dataset).train()\n',
    after:
      'adapter = LoraConfig(r=16, lora_alpha=32, target_modules="all-linear")\nSFTTrainer(model="Qwen/Qwen3-4B", args=args, train_dataset=dataset, peft_config=adapter).train()\n',
  },
  check: context => {
    const { site, file } = context;
    if (site.task !== 'training' || !site.model) return undefined;
    const trainer = constructions(context).find(({ path }) => /\.(?:SFT|DPO|KTO|ORPO)Trainer\(\)$/u.test(path));
    const made = trainer && at(context, trainer);
    const size = cardOf(context, site.model.id)?.total;
    if (
      !made ||
      typeof size !== 'number' ||
      size < 1 ||
      !isAbsent(made, ['peft_config']) ||
      /LoraConfig|get_peft_model|PeftModel|unsloth/iu.test(file.text)
    )
      return undefined;
    return {
      message: `All ${size} B parameters are trained. A LoRA adapter trains about 1 % of them: memory falls clearly, compute less.`,
      effect: ratio(0.67, 0.85, 1),
    };
  },
};
