import type { Expr } from '../facts/facts.ts';
import { itemHere } from './read/arguments.ts';
import type { RuleContext } from './read/context.ts';
import { entryOf, partsOf, written } from './read/expressions.ts';
import type { Rule } from './rule.ts';

/** Changes from call to call; a date alone changes once a day. */
const volatile =
  /\b(?:datetime\.(?:datetime\.)?(?:now|utcnow|today)|time\.time|perf_counter|uuid\d?|uuid4|randomUUID|nanoid|random\.|Math\.random|Date\.now|new Date\(\)|performance\.now)\b|\bnew Date\(\)/u;
const daily = /%Y-%m-%d["']\)|\.date\(\)|toDateString|toLocaleDateString|toISOString\(\)\.(?:slice|split|substring)/u;

/** The least prefix that providers cache is 1,024 tokens; at 3.6 characters a token. */
const leastFixed = 3600;

export const volatilePromptPrefix: Rule = {
  id: 'volatile-prompt-prefix',
  title: 'Something at the start of a long prompt changes on every call',
  group: 'Caching',
  why: 'Providers and local servers reuse the computed state of a prompt up to the first token that differs. A clock or a random id before a long fixed text makes every call compute all of it.',
  when: 'The first thing that varies in a system prompt or a first message is a time or a random value, and more than 1,024 tokens of fixed text follow it.',
  limits: [
    'Models weigh what stands late a little differently: test again.',
    'What is constant for the whole process is left alone, and so is a date without a time.',
  ],
  offers: ['advice'],
  withoutEdit: 'The parts of the prompt must change places, and the text around may refer to their order.',
  sources: [
    'https://platform.openai.com/docs/guides/prompt-caching',
    'https://docs.anthropic.com/en/docs/build-with-claude/prompt-caching',
  ],
  example: {
    language: 'python',
    given:
      'from datetime import datetime\n\nfrom manual import MANUAL\nfrom openai import OpenAI\n\nclient = OpenAI()\n',
    before:
      'client.responses.create(model="gpt-6-luna", instructions=f"Now: {datetime.now()}\\n{MANUAL}", input=question)\n',
    after:
      'client.responses.create(model="gpt-6-luna", instructions=MANUAL, input=f"{question}\\n\\nNow: {datetime.now():%Y-%m-%d %H:%M}")\n',
    files: {
      'src/manual.py': `MANUAL = "${'Answer by the book, and name the page. '.repeat(200)}"\n`,
    },
  },
  check: context => {
    const { site } = context;
    if (site.type !== 'invoke' || (site.task !== 'chat' && site.task !== 'completion' && site.task !== 'generation'))
      return undefined;
    const prompt = firstPrompt(context);
    if (!prompt) return undefined;
    let before = 0;
    let fixed = 0;
    let culprit: Expr | undefined;
    for (const part of partsOf(prompt)) {
      const text = typeof part === 'string' ? part : constantText(part, context);
      if (text !== undefined) {
        if (culprit) fixed += text.length;
        else before += text.length;
      } else if (typeof part !== 'string') {
        if (culprit) continue;
        if (!changes(part, context)) return undefined;
        culprit = part;
      }
    }
    if (!culprit || fixed < leastFixed || before > leastFixed) return undefined;
    return {
      message:
        'A value at the start of this prompt changes on every call, so nothing after it can be cached. Put what is fixed first, this last.',
      ...(culprit.span.start >= context.call.span.start && culprit.span.end <= context.call.span.end
        ? { span: culprit.span }
        : {}),
    };
  },
};

/** The text that the model reads first. */
function firstPrompt(context: RuleContext): Expr | undefined {
  for (const path of ['system', 'instructions', 'system_prompt', 'config.system_instruction']) {
    const item = itemHere(context, path);
    if (item) return item.value;
  }
  const messages = itemHere(context, 'messages') ?? itemHere(context, 'input');
  const list = messages && written(messages.value);
  const first = list?.kind === 'list' ? list.items[0] : undefined;
  return first?.kind === 'record' ? entryOf(first, 'content') : undefined;
}

function constantText(part: Expr, { file, env }: RuleContext): string | undefined {
  const [value, ...others] = file.world.evaluate(part, env);
  return value?.kind === 'text' && others.length === 0 ? String(value.value) : undefined;
}

function changes(part: Expr, { file }: RuleContext): boolean {
  const source = written(part);
  const text = file.text.slice(source.span.start, source.span.end);
  return volatile.test(text) && !daily.test(text);
}
