import { itemHere, literal } from './read/arguments.ts';
import { commentAt } from './read/comments.ts';
import { isHandler } from './read/signs.ts';
import type { Rule } from './rule.ts';
import { withArgument } from './write/arguments.ts';

export const localModelKeptAlive: Rule = {
  id: 'local-model-kept-alive',
  title: 'An idle model stays in graphics memory',
  group: 'Lifecycle',
  why: 'Measured on server cards: a process that holds a CUDA context draws 26 to 66 W more than a bare idle card, whatever it holds, which is 26 to 66 Wh for every idle hour; loading again breaks even after one to five minutes. On consumer cards it is not known.',
  when: 'Ollama is told to keep a model for ever (-1) or for an hour and more, outside of a server.',
  limits: [
    'The first call after the unloading waits for the loading.',
    'A server with steady traffic is right to keep its model.',
  ],
  offers: ['review'],
  sources: ['https://arxiv.org/abs/2605.23918', 'https://docs.ollama.com/faq'],
  example: {
    language: 'python',
    given: 'import ollama\n\n',
    before: 'ollama.chat(model="llama3.1:8b", messages=m, keep_alive=-1)\n',
    after: 'ollama.chat(model="llama3.1:8b", messages=m, keep_alive="5m")\n',
  },
  check: context => {
    const { site } = context;
    if (!`${site.signature} ${site.api}`.includes('ollama')) return undefined;
    const path = ['keep_alive', 'keepAlive'].find(each => isLong(literal(context, each)));
    if (path === undefined || isHandler(context)) return undefined;
    const item = itemHere(context, path);
    if (!item || commentAt(context, item.span.end) !== '') return undefined;
    const edits = withArgument(context, path, '5m');
    return {
      message: `${path}=${String(literal(context, path))} holds the model in graphics memory while nobody asks: a CUDA context draws tens of watts. Five minutes is the default.`,
      span: item.span,
      fix: edits && { title: `Set ${path} to 5m (check the first call’s wait)`, safety: 'review', edits },
    };
  },
};

function isLong(value: ReturnType<typeof literal>): boolean {
  if (typeof value === 'number') return value < 0 || value >= 3600;
  const said = /^(-?\d+)(h|m|s)?$/u.exec(String(value));
  if (!said) return false;
  const [, count = '0', unit = 's'] = said;
  return Number(count) < 0 || Number(count) * ({ h: 3600, m: 60, s: 1 }[unit] ?? 1) >= 3600;
}
