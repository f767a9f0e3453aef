import { isAbsent } from './read/arguments.ts';
import { promptOf } from './read/prompt.ts';
import { isHeavy } from './read/signs.ts';
import type { Rule } from './rule.ts';

const wanted =
  /\b(?:extract|find|list|identify)\s+(?:all|the|any|every)\b.{0,60}\b(?:names?|people|persons?|organi[sz]ations?|companies|locations?|places|dates?|e-?mails?(?: addresses)?|phone numbers?|urls?|entities|amounts?)\b/iu;
const more = /\b(?:relation|normali[sz]e|infer|calculate|total|group|explain|why|compare)\w*/iu;

/** Scans and other files are more than text. */
const files = /from_(?:uri|bytes|path)|mime_?type|image|\bpdf|input_file|file_(?:id|data|url|uri)|inline_?data/iu;

export const llmForExtraction: Rule = {
  id: 'llm-for-extraction',
  title: 'A generative model extracts entities of fixed types',
  group: 'Model choice',
  preview: true,
  why: 'A model for named entities marks the spans in one pass. Measured as means over tasks: 0.004 Wh per inference for token classification, 0.047 Wh for ten generated tokens. For e-mail addresses, URLs and ISO dates a regular expression does it.',
  when: 'A call in a loop asks to extract all names, places, dates or the like, and nothing beyond that.',
  limits: ['Unusual types are found less often; nothing is normalised; long texts must be split.'],
  offers: ['advice'],
  withoutEdit: 'A model for named entities has labels and an answer of its own, which the code around must read.',
  sources: ['https://arxiv.org/abs/2311.16863', 'https://github.com/urchade/GLiNER'],
  yieldsTo: ['deprecated-model'],
  example: {
    language: 'python',
    given: 'from openai import OpenAI\n\nclient = OpenAI()\n',
    before:
      'for text in texts:\n    client.responses.create(model="gpt-6-luna", input=f"Extract all names of people: {text}")\n',
    after:
      'ner = GLiNER.from_pretrained("urchade/gliner_medium-v2.1")\nspans = [ner.predict_entities(text, ["person"]) for text in texts]\n',
  },
  check: context => {
    const { site, call, file } = context;
    if (site.type !== 'invoke' || site.task !== 'chat' || !site.inLoop || !isAbsent(context, ['tools']))
      return undefined;
    const prompt = promptOf(context);
    if (!wanted.test(prompt) || more.test(prompt) || isHeavy(prompt) || prompt.length > 600) return undefined;
    if (files.test(file.text.slice(call.span.start, call.span.end))) return undefined;
    return {
      message:
        'A generative model extracts entities of fixed types, text by text. A model for named entities returns the spans in one pass.',
    };
  },
};
