import { isAbsent, itemAt, literal } from './read/arguments.ts';
import { isAtLeast } from './read/versions.ts';
import type { Rule } from './rule.ts';
import { imported } from './write/imports.ts';

export const removedQuantisationArgument: Rule = {
  id: 'removed-quantisation-argument',
  title: 'Quantisation is asked for by an argument that is gone',
  group: 'Quantisation and precision',
  inEvaluations: true,
  why: 'transformers 5 takes them in a BitsAndBytesConfig only: as arguments of from_pretrained they fail, and the model is not loaded quantised. The same in its new place keeps what was meant.',
  when: 'from_pretrained is given load_in_4bit or load_in_8bit and the project asks for transformers 5.',
  limits: ['Both ways work in transformers 4: there nothing is said.'],
  offers: ['safe'],
  sources: ['https://github.com/huggingface/transformers/blob/main/MIGRATION_GUIDE_V5.md'],
  example: {
    language: 'python',
    given: '',
    before:
      'from transformers import AutoModelForCausalLM\n\nmodel = AutoModelForCausalLM.from_pretrained("Qwen/Qwen3-8B", load_in_4bit=True)\n',
    after:
      'from transformers import AutoModelForCausalLM, BitsAndBytesConfig\n\nmodel = AutoModelForCausalLM.from_pretrained("Qwen/Qwen3-8B", quantization_config=BitsAndBytesConfig(load_in_4bit=True))\n',
    files: {
      'requirements.txt': 'transformers>=5.0\n',
    },
  },
  check: context => {
    const { site, file } = context;
    if (!/^transformers$/u.test(site.signature) || site.type !== 'model' || !isAtLeast(context, 'transformers', 5))
      return undefined;
    const name = ['load_in_4bit', 'load_in_8bit'].find(each => literal(context, each) === true);
    const item = name === undefined ? undefined : itemAt(context, name);
    if (name === undefined || item?.holder.node !== context.call || !isAbsent(context, ['quantization_config']))
      return undefined;
    const config = imported(context, 'transformers', 'BitsAndBytesConfig');
    return {
      message: `${name} is no argument of from_pretrained since transformers 5: it belongs into a BitsAndBytesConfig.`,
      span: item.span,
      fix: config && {
        title: 'Move it into a BitsAndBytesConfig',
        safety: 'safe',
        edits: [
          ...config.edits,
          { path: file.path, span: item.span, newText: `quantization_config=${config.name}(${name}=True)` },
        ],
      },
    };
  },
};
