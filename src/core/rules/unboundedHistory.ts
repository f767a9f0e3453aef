import { itemAt } from './read/arguments.ts';
import { blocksAround } from './read/blocks.ts';
import type { Rule } from './rule.ts';

export const unboundedHistory: Rule = {
  id: 'unbounded-history',
  title: 'The whole conversation is sent each turn',
  group: 'Token discipline',
  preview: true,
  why: 'n turns of t tokens read t·n(n+1)/2 tokens when everything is sent each time; a window reads about its length each turn. What a prompt cache covers costs less: cut in large steps, since each cut at the front breaks it.',
  when: 'A loop without end appends to the list of messages that it sends, and nothing cuts, summarises or compacts it.',
  limits: ['The model forgets what is cut.', 'Short chats gain nothing.'],
  offers: ['advice'],
  withoutEdit: 'What of the conversation can be dropped or summarised depends on what it is for.',
  sources: ['https://platform.openai.com/docs/guides/conversation-state'],
  yieldsTo: ['unbounded-agent-loop'],
  example: {
    language: 'python',
    given: 'from openai import OpenAI\n\nclient = OpenAI()\nmessages = []\n',
    before:
      'while True:\n    messages.append({"role": "user", "content": input()})\n    r = client.responses.create(model="gpt-6-luna", input=messages)\n    messages.append({"role": "assistant", "content": r.output_text})\n',
    after:
      'while True:\n    messages.append({"role": "user", "content": input()})\n    messages = trimmed(messages, tokens=4000)\n    r = client.responses.create(model="gpt-6-luna", input=messages)\n    messages.append({"role": "assistant", "content": r.output_text})\n',
  },
  check: context => {
    const { site, file, call } = context;
    if (site.task !== 'chat') return undefined;
    const list = (itemAt(context, 'messages') ?? itemAt(context, 'input'))?.value;
    const loop = blocksAround(file, call.span.start).find(({ head }) =>
      /^while\s*(?:\(\s*)?(?:True|true|1)\b/u.test(head),
    );
    if (list?.kind !== 'name' || !loop) return undefined;
    const body = file.code.slice(loop.body.start, loop.body.end);
    if (
      !new RegExp(`\\b${list.name}\\s*\\.(?:append|push|extend)\\b`, 'u').test(body) ||
      !/\binput\s*\(|question\s*\(/u.test(body)
    )
      return undefined;
    if (/\btrim|summar|compact|truncat|slice\(|\[-|\.pop\(|\.shift\(|del\s+\w+\[|context_management/u.test(file.code))
      return undefined;
    return {
      message:
        'The whole conversation is sent each turn: what is read grows with the square of the turns. Trim or compact it.',
    };
  },
};
