import { isAbsent } from './read/arguments.ts';
import { functionsAround } from './read/blocks.ts';
import { at, constructions } from './read/receivers.ts';
import type { Rule } from './rule.ts';
import { withArgument } from './write/arguments.ts';

/** Attempts of the SDKs when nothing is said: one and two retries. */
const attempts = 3;

export const nestedRetries: Rule = {
  id: 'nested-retries',
  title: 'Retries are wrapped around a client that retries by itself',
  group: 'Token discipline',
  why: 'The clients of OpenAI and Anthropic try three times before they give up; a decorator around the call multiplies that. Most failed attempts are refused before anything is generated, those that time out cost in full: the fix bounds the number of attempts exactly.',
  when: 'A retry decorator (tenacity, backoff, retry) stands on the function that calls, and the client keeps its own retries.',
  limits: ['Keep one layer: the one with a back-off and a list of errors worth a retry.'],
  offers: ['review'],
  sources: ['https://github.com/openai/openai-python#retries', 'https://tenacity.readthedocs.io/'],
  example: {
    language: 'python',
    given: 'from openai import OpenAI\nfrom tenacity import retry, stop_after_attempt\n\n',
    before:
      'client = OpenAI()\n\n\n@retry(stop=stop_after_attempt(6))\ndef ask(q):\n    return client.responses.create(model="gpt-6-luna", input=q)\n',
    after:
      'client = OpenAI(max_retries=0)\n\n\n@retry(stop=stop_after_attempt(6))\ndef ask(q):\n    return client.responses.create(model="gpt-6-luna", input=q)\n',
  },
  check: context => {
    const { site, file, call } = context;
    if (file.language !== 'python' || !/^(?:openai|anthropic)$/u.test(site.signature)) return undefined;
    const [fn] = functionsAround(call.scope);
    const decorator = fn?.decorators.find(({ span }) =>
      /^(?:tenacity\.)?retry\b|^backoff\.on_(?:exception|predicate)\b|^retrying\b/u.test(
        file.text.slice(span.start, span.end),
      ),
    );
    const text = decorator && file.text.slice(decorator.span.start, decorator.span.end);
    if (text === undefined || /retry_if_result|ValueError|JSONDecodeError|ValidationError|Parse/u.test(text))
      return undefined;
    const known = constructions(context);
    // One for each way to reach the model.
    const clients = known
      .filter(({ path }) => /(?:OpenAI|Anthropic)\(\)$/u.test(path))
      .flatMap(client => at(context, client) ?? []);
    if (
      clients.length === 0 ||
      !clients.every(client => isAbsent(client, ['max_retries'])) ||
      known.some(({ path }) => path.endsWith('with_options()'))
    )
      return undefined;
    const outer = /stop_after_attempt\(\s*(\d+)|max_tries\s*=\s*(\d+)|stop_max_attempt_number\s*=\s*(\d+)/u.exec(text);
    const times = Number(outer?.[1] ?? outer?.[2] ?? outer?.[3] ?? Number.NaN);
    const edits = clients.map(client => withArgument(client, 'max_retries', 0));
    return {
      message: Number.isNaN(times)
        ? `A decorator retries${isEndless(text) ? ' without a stated end' : ''}, and inside it the client tries ${attempts} times by itself.`
        : `Up to ${times} × ${attempts} attempts: the client already retries inside this decorator.`,
      fix: edits.every(each => each !== undefined)
        ? { title: 'Set max_retries=0 on the client (check its other users)', safety: 'review', edits: edits.flat() }
        : undefined,
    };
  },
};

const isEndless = (decorator: string): boolean => !/max_time|max_delay|stop|tries/u.test(decorator);
