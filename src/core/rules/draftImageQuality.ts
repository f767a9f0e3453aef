import { itemAt, literal, spanOf } from './read/arguments.ts';
import { nameOfFunction } from './read/blocks.ts';
import { promptOf } from './read/prompt.ts';
import type { Rule } from './rule.ts';
import { withArgument } from './write/arguments.ts';

const small = /thumbnail|avatar|preview|draft|icon|placeholder|favicon/iu;

export const draftImageQuality: Rule = {
  id: 'draft-image-quality',
  title: 'A small or passing image is made in high quality',
  group: 'Token discipline',
  preview: true,
  why: 'Higher quality of hosted image models means more tokens or steps; list prices tell a factor of four and more between the levels, energy is not published.',
  when: 'quality is high or hd, and the prompt or the name of the function speaks of a thumbnail, an avatar, an icon or a draft.',
  limits: ['Detail and lettering suffer.'],
  offers: ['review'],
  sources: ['https://platform.openai.com/docs/guides/image-generation'],
  example: {
    language: 'typescript',
    given: "import OpenAI from 'openai';\n\nconst client = new OpenAI();\n",
    before: "await client.images.generate({ model: 'gpt-image-2', prompt: `Avatar of ${name}`, quality: 'high' });\n",
    after: "await client.images.generate({ model: 'gpt-image-2', prompt: `Avatar of ${name}`, quality: 'low' });\n",
  },
  check: context => {
    const { site, file, call } = context;
    const quality = literal(context, 'quality');
    if (site.task !== 'image' || site.signature !== 'openai' || (quality !== 'high' && quality !== 'hd'))
      return undefined;
    if (!small.test(`${promptOf(context)} ${nameOfFunction(call.scope, file) ?? ''}`)) return undefined;
    const lower = quality === 'hd' ? 'standard' : 'low';
    const edits = withArgument(context, 'quality', lower);
    const item = itemAt(context, 'quality');
    return {
      message: `A small or passing image in quality ${quality}: ${lower} takes fewer tokens or steps; energy is not published.`,
      ...spanOf(item, context),
      fix: edits && { title: `Set quality to ${lower} (compare images)`, safety: 'review', edits },
    };
  },
};
