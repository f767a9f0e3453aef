import type { TextEdit } from '../analysis.ts';
import type { Expr } from '../facts/facts.ts';
import { itemHere } from './read/arguments.ts';
import type { RuleContext } from './read/context.ts';
import { entryOf, written } from './read/expressions.ts';
import { promptOf } from './read/prompt.ts';
import { isHeavy } from './read/signs.ts';
import type { Rule } from './rule.ts';
import { requoted } from './write/notation.ts';

const simple =
  /\b(?:yes or no|is there|are there any|does (?:this|the) (?:image|picture|photo)|true or false|in one word|one-word|classify|which (?:of|category)|what colou?r)\b/iu;
const fine =
  /\b(?:text|read|ocr|transcri|table|chart|graph|diagram|document|invoice|receipt|screenshot|small|count|how many|label on|sign|number|code|detail)\w*/iu;

export const visionDetailHigh: Rule = {
  id: 'vision-detail-high',
  title: 'An image is read in full detail for a simple question',
  group: 'Token discipline',
  why: 'Of the GPT-4o class an image in low detail is 85 tokens; in high detail 85 and 170 for every tile, 765 for 1024 pixels squared: 89 % of the image’s tokens. Later models count patches, with other constants.',
  when: 'An image is sent with detail high, and the prompt asks a yes-or-no question or for a label, not to read, count or compare.',
  limits: ['Small print and small things cannot be seen in low detail.'],
  offers: ['review'],
  sources: ['https://platform.openai.com/docs/guides/images-vision'],
  example: {
    language: 'python',
    given: 'from openai import OpenAI\n\nclient = OpenAI()\n',
    before:
      'client.responses.create(model="gpt-5.4", input=[{"role": "user", "content": [{"type": "input_text", "text": "Is there a dog? yes or no"}, {"type": "input_image", "image_url": url, "detail": "high"}]}])\n',
    after:
      'client.responses.create(model="gpt-5.4", input=[{"role": "user", "content": [{"type": "input_text", "text": "Is there a dog? yes or no"}, {"type": "input_image", "image_url": url, "detail": "low"}]}])\n',
  },
  check: context => {
    const { site, file } = context;
    if (site.signature !== 'openai' || site.task !== 'chat') return undefined;
    const details = highDetails(context);
    const prompt = promptOf(context);
    if (details.length === 0 || !simple.test(prompt) || fine.test(prompt) || isHeavy(prompt)) return undefined;
    const edits = details.flatMap((detail): readonly TextEdit[] => {
      const newText = requoted(file.text.slice(detail.span.start, detail.span.end), 'low');
      return newText === undefined ? [] : [{ path: file.path, span: detail.span, newText }];
    });
    return {
      message: 'The image is read in full detail for a simple question. Low detail is a small, fixed number of tokens.',
      ...(details[0] ? { span: details[0].span } : {}),
      fix:
        edits.length === details.length
          ? { title: "Set detail to 'low' (check that it can be seen)", safety: 'review', edits }
          : undefined,
    };
  },
};

/** Literals `high` of image parts in the messages of the call. */
function highDetails(context: RuleContext): readonly Expr[] {
  const found: Expr[] = [];
  const visit = (expr: Expr, depth: number): void => {
    const at = written(expr);
    if (depth > 8) return;
    if (at.kind === 'list') for (const item of at.items) visit(item, depth + 1);
    if (at.kind !== 'record') return;
    const detail = entryOf(at, 'detail');
    if (detail?.kind === 'literal' && detail.value === 'high') found.push(detail);
    for (const { value } of at.entries)
      if (value.kind === 'list' || value.kind === 'record' || value.kind === 'name') visit(value, depth + 1);
  };
  for (const path of ['messages', 'input']) {
    const item = itemHere(context, path);
    if (item) visit(item.value, 0);
  }
  return found;
}
