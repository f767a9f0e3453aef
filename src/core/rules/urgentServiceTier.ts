import { itemAt, literal, spanOf } from './read/arguments.ts';
import type { RuleContext } from './read/context.ts';
import { isHandler } from './read/signs.ts';
import type { Rule } from './rule.ts';
import { withArgument } from './write/arguments.ts';

/** Nobody waits for the answer: the program runs by itself. */
const background = /__main__|argparse|\bcron\b|schedule|celery|\bbatch|to_csv|\.jsonl|process\.argv|writeFile/u;

export const urgentServiceTier: Rule = {
  id: 'urgent-service-tier',
  title: 'Background work asks for fast capacity',
  group: 'Batching and scheduling',
  why: 'A priority tier keeps capacity free for its requests; flex waits for capacity that is idle anyway. No vendor publishes energy for either; flex lists at half the price.',
  when: 'service_tier is priority or fast in a script or a job, not in the function that answers a request.',
  limits: [
    'Flex is slower, answers 429 when there is no capacity, and is not offered for every model: raise the timeout and keep a way back.',
  ],
  offers: ['review'],
  sources: ['https://platform.openai.com/docs/guides/flex-processing'],
  example: {
    language: 'python',
    given: 'from openai import OpenAI\n\nclient = OpenAI()\n',
    before:
      'for doc in docs:\n    client.responses.create(model="gpt-6.1-terra", input=doc, service_tier="priority")\n',
    after: 'for doc in docs:\n    client.responses.create(model="gpt-6.1-terra", input=doc, service_tier="flex")\n',
  },
  check: context => {
    const { site } = context;
    if (site.signature !== 'openai' || site.provider !== 'openai') return undefined;
    const tier = literal(context, 'service_tier');
    if (typeof tier !== 'string' || !/^(?:priority|fast)$/u.test(tier) || !isBackground(context)) return undefined;
    const edits = withArgument(context, 'service_tier', 'flex');
    const item = itemAt(context, 'service_tier');
    return {
      message: `service_tier "${tier}" reserves fast capacity. In the background "flex" waits for idle capacity; energy is not published.`,
      ...spanOf(item, context),
      fix: edits && { title: 'Use the flex tier (raise the timeout, keep a way back)', safety: 'review', edits },
    };
  },
};

const isBackground = (context: RuleContext): boolean =>
  !isHandler(context) && (context.site.inLoop || background.test(context.file.text));
