import { stepsFrom, swapped } from '../models/ladder.ts';
import { literal } from './read/arguments.ts';
import type { RuleContext } from './read/context.ts';
import { ratio } from './read/effect.ts';
import { isNamedElsewhere, modelSpan } from './read/models.ts';
import { trains } from './read/training.ts';
import type { Rule } from './rule.ts';
import { otherModel } from './write/literal.ts';

export const whisperLarge: Rule = {
  id: 'whisper-large',
  title: 'Whisper large transcribes',
  group: 'Model choice',
  why: 'large-v3-turbo keeps the encoder and has 4 decoder layers instead of 32: about 8 times as fast on the same card by its makers’ table, with a mean English word error rate of 7.83 against 7.44 % in one comparison. Run time on the same device stands in for energy.',
  when: 'Whisper large, or medium through the Hub, is loaded or called to transcribe, and nothing in the file translates or trains.',
  limits: [
    'Turbo does not translate to English.',
    'Some languages lose more than English; fine-tuned models are left alone.',
  ],
  offers: ['review'],
  sources: [
    'https://github.com/openai/whisper',
    'https://github.com/SYSTRAN/faster-whisper',
    'https://github.com/huggingface/distil-whisper',
  ],
  yieldsTo: ['deprecated-model'],
  example: {
    language: 'python',
    given: 'import whisper\n\n',
    before: 'model = whisper.load_model("large-v3")\nprint(model.transcribe("talk.mp3")["text"])\n',
    after: 'model = whisper.load_model("turbo")\nprint(model.transcribe("talk.mp3")["text"])\n',
  },
  check: context => {
    const { site, file } = context;
    // Adapters and checkpoints that are trained on one model do not fit another.
    if (site.task !== 'stt' || !site.model || isNamedElsewhere(context) || trains(file)) return undefined;
    // A word of translation anywhere near: turbo would break it.
    if (/translat/iu.test(file.text) || literal(context, 'task') === 'translate') return undefined;
    const written = site.model.id;
    const step = stepsFrom(written).find(
      ({ family, to }) => /speech|groq-hosted/u.test(family) && to.endsWith('turbo'),
    );
    const to = step && swapped(written, step, step.to);
    if (!step || to === undefined || (/^\w+(?:-v\d)?$/u.test(written) && !/^(?:whisper|faster)/u.test(rootOf(context))))
      return undefined;
    const replaced = otherModel(context, to);
    return {
      message: `Whisper ${written.replace(/^.*whisper-/u, '')} transcribes: turbo ran about ${step.from.includes('medium') ? 4 : 8} times as fast at a similar error rate. It does not translate.`,
      span: modelSpan(context),
      fix: replaced && {
        title: `Try ${to}${replaced.where} (check your languages)`,
        safety: 'review',
        edits: replaced.edits,
      },
      effect: step.from.includes('medium') ? ratio(0.25, 0.4, 0.7) : ratio(0.15, 0.3, 0.5),
    };
  },
};

const rootOf = ({ site }: RuleContext): string => `${site.sdk} ${site.signature}`;
