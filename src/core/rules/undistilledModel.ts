import { stepsFrom, swapped } from '../models/ladder.ts';
import { isAbsent } from './read/arguments.ts';
import { effectText, swapEffect } from './read/effect.ts';
import { isNamedElsewhere, modelSpan } from './read/models.ts';
import { trains } from './read/training.ts';
import type { Rule } from './rule.ts';
import { otherModel } from './write/literal.ts';

/** Long known models whose smaller relative does the same job with about the same score. */
const closeRelatives =
  /^(?:dbmdz\/bert-large-cased-finetuned-conll03-english|facebook\/bart-large-(?:cnn|mnli)|deepset\/roberta-base-squad2|gpt2|cross-encoder\/.*|facebook\/nllb-200-3\.3B|Salesforce\/blip-image-captioning-large|facebook\/sam-vit-huge)$/u;

export const undistilledModel: Rule = {
  id: 'undistilled-model',
  title: 'A distilled relative of the model exists',
  group: 'Model choice',
  outsideEstimate: true,
  why: 'Encoders compute in proportion to their parameters at equal text. Distilled BERT and GPT-2 were measured to use less energy than their teachers; cross-encoders with published scores lose little: ms-marco MiniLM-L12 to L6 keeps NDCG@10 at 74.3 with half the time per document.',
  when: 'A well-known model of the Hub is loaded for inference, and the ladder has a smaller one with the same labels or the same job.',
  limits: [
    'A shift of domain can cost more than the published scores say.',
    'Code that passes token_type_ids or reads a certain layer must change.',
  ],
  offers: ['review'],
  sources: [
    'https://doi.org/10.1145/3644815.3644966',
    'https://github.com/huggingface/sentence-transformers/blob/main/docs/cross_encoder/pretrained_models.md',
  ],
  example: {
    language: 'python',
    given: 'from transformers import pipeline\n\n',
    before: 'ner = pipeline("token-classification", model="dbmdz/bert-large-cased-finetuned-conll03-english")\n',
    after: 'ner = pipeline("token-classification", model="dslim/bert-base-NER")\n',
  },
  check: context => {
    const { site, file } = context;
    if (!site.model || !site.local || isNamedElsewhere(context) || trains(file)) return undefined;
    // None of these is an embedder; where one is used so, its relatives do another job.
    if (site.task === 'embedding') return undefined;
    // Weights that are filled in, and scores that are compared with others', belong to this one.
    if (
      /\bload_state_dict\(/u.test(file.code) ||
      /(?:^|[/_])(?:scor(?:e|er|ing)|metric)s?(?:[/_.]|$)/iu.test(file.path)
    )
      return undefined;
    const written = site.model.id;
    const step = stepsFrom(written).find(({ from }) => closeRelatives.test(from));
    const to = step && swapped(written, step, step.to);
    if (!step || to === undefined) return undefined;
    // Of networks for entailment, only the pipeline reads the order of the labels and takes the tokenizer from the model.
    if (step.family === 'zero-shot' && !(site.api.endsWith('.pipeline') && isAbsent(context, ['tokenizer'])))
      return undefined;
    const effect = swapEffect(context, step, to);
    if (effect && effect.energyRatio.high >= 1) return undefined;
    const replaced = otherModel(context, to);
    return {
      message: `${to} does the same job with fewer parameters${effect ? ` (${effectText(effect)})` : ''}. Check accuracy on your data.`,
      span: modelSpan(context),
      fix: replaced && {
        title: `Try ${to}${replaced.where} (check accuracy)`,
        safety: 'review',
        edits: replaced.edits,
      },
      effect,
    };
  },
};
