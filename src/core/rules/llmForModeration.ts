import { isAbsent } from './read/arguments.ts';
import { promptOf } from './read/prompt.ts';
import type { Rule } from './rule.ts';

const asked =
  /\b(?:is|does|contains?|check|classify|flag|determine)\b.{0,80}\b(?:toxic|unsafe|harmful|hate(?:ful| speech)?|offensive|abusive|nsfw|profan\w*|inappropriate)\b/iu;
const answer = /\b(?:yes or no|yes\/no|true or false|true\/false|safe or unsafe|safe\/unsafe|one word|flagged)\b/iu;
const own = /\b(?:(?:policy|policies|guidelines?|our (?:brand|community))\b|rules?:)/iu;

export const llmForModeration: Rule = {
  id: 'llm-for-moderation',
  title: 'A generative model decides whether a text is allowed',
  group: 'Model choice',
  preview: true,
  why: 'A moderation endpoint or a guard model is made for this and generates no text. No energy is published for the endpoint; between guards the parameters tell (8 B to 1 B).',
  when: 'The prompt asks for a yes or no on whether a text is toxic, unsafe or the like, without a policy of its own.',
  limits: ['Categories are fixed and thresholds move: log where the two disagree before you switch.'],
  offers: ['advice'],
  withoutEdit: 'A moderation model has fixed categories and scores: which of them count is for you to choose.',
  sources: ['https://platform.openai.com/docs/guides/moderation'],
  yieldsTo: ['deprecated-model'],
  example: {
    language: 'typescript',
    given: "import OpenAI from 'openai';\n\nconst client = new OpenAI();\ndeclare const text: string;\n",
    before:
      "await client.responses.create({ model: 'gpt-6-luna', input: `Is this message toxic? yes or no: ${text}` });\n",
    after: "const { results } = await client.moderations.create({ model: 'omni-moderation-latest', input: text });\n",
  },
  check: context => {
    const { site } = context;
    if (site.type !== 'invoke' || site.task !== 'chat' || !isAbsent(context, ['tools'])) return undefined;
    const prompt = promptOf(context);
    if (prompt.length > 500 || !asked.test(prompt) || !answer.test(prompt) || own.test(prompt)) return undefined;
    return {
      message:
        'A generative model decides whether a text is allowed. A moderation endpoint or a guard model is made for this.',
    };
  },
};
