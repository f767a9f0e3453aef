import { isAbsent } from './read/arguments.ts';
import { promptOf } from './read/prompt.ts';
import type { Rule } from './rule.ts';

const plain = /^\s*(?:please\s+)?translate\b.{0,80}\b(?:in)?to\s+[A-Z]?[a-z]+\b/iu;
const more =
  /\b(?:tone|style|glossary|term|context|formal|keep|preserve|markdown|html|placeholder|json|idiom|natural)\w*/iu;

export const llmForTranslation: Rule = {
  id: 'llm-for-translation',
  title: 'Plain translation by a large generative model',
  group: 'Model choice',
  preview: true,
  why: 'Translation models for one pair of languages have about 75 million parameters, against billions; the energy follows the parameters that a token passes (modelled, not measured for this change).',
  when: 'A call in a loop has a prompt that says little more than which language to translate into, and that is fixed.',
  limits: ['Quality differs by pair; the context of a document is lost; placeholders may suffer; licences differ.'],
  offers: ['advice'],
  withoutEdit: 'A translation model must be chosen for the pair of languages, and its answers compared.',
  sources: ['https://huggingface.co/Helsinki-NLP', 'https://huggingface.co/docs/transformers/tasks/translation'],
  yieldsTo: ['deprecated-model'],
  example: {
    language: 'python',
    given: 'from openai import OpenAI\n\nclient = OpenAI()\n',
    before:
      'for line in lines:\n    client.responses.create(model="gpt-6.1-terra", input=f"Translate to German: {line}")\n',
    after:
      'translate = pipeline("translation", model="Helsinki-NLP/opus-mt-en-de")\nlines = translate(lines, batch_size=16)\n',
  },
  check: context => {
    const { site } = context;
    if (site.type !== 'invoke' || site.task !== 'chat' || !site.inLoop || !isAbsent(context, ['tools']))
      return undefined;
    const prompt = promptOf(context);
    if (!plain.test(prompt) || more.test(prompt) || prompt.length > 240) return undefined;
    return {
      message:
        'Plain translation, line by line, by a large generative model. A translation model of under 1 B parameters covers many pairs.',
    };
  },
};
