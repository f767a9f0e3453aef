import { tokensOf } from '../usage/tokens.ts';
import { isAbsent } from './read/arguments.ts';
import { piecesOf } from './read/prompt.ts';
import type { Rule } from './rule.ts';

const heavy = 4000;

export const heavySystemPrompt: Rule = {
  id: 'heavy-system-prompt',
  title: 'A very long system prompt goes with every call',
  group: 'Token discipline',
  preview: true,
  why: 'Every call reads it before it writes, and longer prompts were measured to raise the energy of each written token by 1 to 52 %. A prompt cache takes off most of the first part.',
  when: 'The system prompt in the code is longer than 4,000 tokens and the answer is capped at 500.',
  limits: ['Rules that are taken out change behaviour: run your evaluations.'],
  offers: ['advice'],
  withoutEdit: 'Which parts of the prompt a call needs is a matter of what it is asked.',
  sources: ['https://arxiv.org/abs/2602.05712'],
  yieldsTo: ['anthropic-uncached-prompt', 'bedrock-uncached-prompt', 'volatile-prompt-prefix'],
  example: {
    language: 'python',
    given: 'from manual import MANUAL, chapter_for\nfrom openai import OpenAI\n\nclient = OpenAI()\n',
    before: 'client.responses.create(model="gpt-6-luna", instructions=MANUAL, input=q, max_output_tokens=200)\n',
    after: 'client.responses.create(model="gpt-6-luna", instructions=chapter_for(q), input=q, max_output_tokens=200)\n',
    files: {
      'src/manual.py': `MANUAL = "${'Answer by the book, and name the page. '.repeat(640)}"\n`,
    },
  },
  check: context => {
    const { site } = context;
    if (
      site.type !== 'invoke' ||
      site.maxTokens === undefined ||
      site.maxTokens > 500 ||
      !isAbsent(context, ['cache_control'])
    )
      return undefined;
    const tokens = tokensOf(
      piecesOf(context)
        .filter(({ role }) => role === 'system')
        .map(({ text }) => text)
        .join('\n'),
    ).typical;
    if (tokens < heavy) return undefined;
    return {
      message: `The system prompt adds about ${Math.round(tokens / 100) * 100} tokens to every call, for an answer of at most ${site.maxTokens}. Load only what a call needs.`,
    };
  },
};
