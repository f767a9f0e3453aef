import type { ResolvedModel } from '../models/resolve.ts';
import type { Confidence, SiteEstimate } from './report.ts';
import type { SiteKnowledge } from './settings.ts';
import type { SiteWork } from './siteWork.ts';

/** A word for how sure a figure is, from what it rests on. */
export function confidenceOf(model: ResolvedModel, work: SiteWork, { observed }: SiteKnowledge): Confidence {
  if (work.modality === 'tts' || work.modality === 'training' || work.size?.proxy === true) return 'D';
  if (work.modality !== 'classic' && !work.size) return 'D';
  if (model.by === 'family' || model.card.basis === 'estimated') return 'C';
  if (model.by === 'size-in-name' || work.modality === 'stt') return 'C';
  return observed?.outputTokens === undefined ? 'B' : 'A';
}

/** The spread of the model and its server per token, in ln units: what all calls of this model share. */
export function sharedOf(work: SiteWork): SiteEstimate['shared'] {
  const tokens = work.usage.outputTokens ?? work.usage.inputTokens;
  const { it } = work.work;
  if (it.typical <= 0) return null;
  const side = (end: 'low' | 'high'): number => {
    const all = it[end] > 0 ? Math.abs(Math.log(it[end] / it.typical)) : Math.log(10);
    const own = tokens && tokens[end] > 0 && tokens.typical > 0 ? Math.abs(Math.log(tokens[end] / tokens.typical)) : 0;
    return Math.sqrt(Math.max(0, all ** 2 - own ** 2)) / 1.645;
  };
  return { below: side('low'), above: side('high') };
}
