import { isAbsent } from './read/arguments.ts';
import { blocksAround } from './read/blocks.ts';
import { promptOf } from './read/prompt.ts';
import type { Rule } from './rule.ts';

const wanted =
  /\b(?:respond|reply|return|answer|output)\b.{0,40}\b(?:only )?(?:valid )?json\b|\bjson (?:object|format|only)\b/iu;
const parsing = /json\.loads\s*\(|JSON\.parse\s*\(/u;

export const freeTextJson: Rule = {
  id: 'free-text-json',
  title: 'JSON is asked for in prose and parsed with retries',
  group: 'Token discipline',
  preview: true,
  why: 'Structured output makes the first answer parse: each retry that falls away is one whole call. How many there are is known from logs only.',
  when: 'The prompt asks for JSON, the code parses the answer inside a loop of attempts, and no schema is given.',
  limits: ['Strict schemas restrict types, and add input tokens.'],
  offers: ['advice'],
  withoutEdit: 'The schema of the answer is known only to what reads it.',
  sources: ['https://platform.openai.com/docs/guides/structured-outputs'],
  example: {
    language: 'python',
    given: 'import json\n\nfrom openai import OpenAI\n\nclient = OpenAI()\n',
    before:
      'for attempt in range(5):\n    try:\n        invoice = json.loads(client.responses.create(model="gpt-6-luna", input=f"Return only JSON: {text}").output_text)\n        break\n    except ValueError:\n        continue\n',
    after: 'invoice = client.responses.parse(model="gpt-6-luna", input=text, text_format=Invoice).output_parsed\n',
  },
  check: context => {
    const { site, file, call } = context;
    if (
      site.task !== 'chat' ||
      !isAbsent(context, ['response_format', 'text_format', 'text', 'format', 'tools', 'schema'])
    )
      return undefined;
    const around = blocksAround(file, call.span.start);
    const loop = around.find(({ head }) => /^(?:for|while)\b.*\b(?:attempt|retr|tries|try)\w*/u.test(head));
    if (
      !loop ||
      !around.some(({ head }) => /^try\b/u.test(head)) ||
      !parsing.test(file.code.slice(loop.body.start, loop.body.end))
    )
      return undefined;
    if (!wanted.test(promptOf(context))) return undefined;
    return {
      message: 'JSON is asked for in prose and parsed with retries. Structured output makes the first answer parse.',
    };
  },
};
