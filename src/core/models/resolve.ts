import { recall } from '../recall.ts';
import type { Task } from '../site.ts';
import { cardNamed, cardSpelled } from './catalogue.ts';
import type { ModelCard, ModelKind, Size } from './card.ts';
import { familyOf } from './family.ts';
import { readModelName } from './modelName.ts';
import type { Quantisation } from './quantisation.ts';
import { sizeInName } from './sizeInName.ts';

export interface ResolveHints {
  readonly provider?: string | undefined;
  /** The model runs on the user's own hardware. */
  readonly local: boolean;
  readonly task: Task;
}

/** How a written id came to its numbers; the later, the weaker. */
type ResolvedBy = 'custom' | 'catalogue' | 'family' | 'size-in-name';

/** A model whose size is known, or guessed and said so. */
export interface ResolvedModel {
  readonly known: true;
  readonly by: ResolvedBy;
  /** Normalised id of the catalogue; undefined where no row is this model. */
  readonly catalogId: string | undefined;
  readonly card: ModelCard;
  /** What a reader must know: a proxy, a size that is a guess. */
  readonly note: string | undefined;
  readonly quantisation: Quantisation | undefined;
  readonly packed: boolean;
  /** Provider that the id itself names (`bedrock/…`, `groq/…`). */
  readonly provider: string | undefined;
  /** Bedrock geography or region that the id names. */
  readonly geography: string | undefined;
  readonly region: string | undefined;
}

export type ModelResolution = ResolvedModel | { readonly known: false; readonly reason: string };

const kindOf: Readonly<Record<Task, ModelKind>> = {
  chat: 'text',
  completion: 'text',
  generation: 'text',
  batch: 'text',
  training: 'text',
  'fine-tune': 'text',
  other: 'text',
  embedding: 'embedding',
  rerank: 'rerank',
  classification: 'classifier',
  moderation: 'classifier',
  image: 'image',
  'image-edit': 'image',
  video: 'video',
  stt: 'audio-in',
  tts: 'audio-out',
};

/**
 * The catalogue row of a model id as code writes it: by id or alias, by the name without prefixes, quantisation and date,
 * else by its family, else by the size in its name. Never a guess without a note; `known: false` with the reason else.
 */
export const resolveModel = (written: string, hints: ResolveHints): ModelResolution =>
  resolutions(`${hints.provider ?? ''}\n${hints.task}\n${written}`, () => resolved(written, hints));

const resolutions = recall<ModelResolution>();

function resolved(written: string, hints: ResolveHints): ModelResolution {
  const name = readModelName(written);
  if ('opaque' in name) return { known: false, reason: name.opaque };
  const { quantisation, packed, provider, geography, region } = name;
  const rest = { quantisation, packed, provider, geography, region };
  if (hints.provider === 'azure' && !name.candidates.some(candidate => cardNamed(candidate) ?? familyOf(candidate))) {
    return { known: false, reason: 'an Azure deployment name does not say the model' };
  }
  // The whisper packages name their models by size alone.
  const speech = hints.task === 'stt' ? name.candidates.map(candidate => `whisper-${candidate}`) : [];
  for (const candidate of [...name.candidates, ...speech]) {
    const card = cardNamed(candidate);
    if (card) return { known: true, by: 'catalogue', catalogId: card.id, card, note: noteOf(card), ...rest };
  }
  const spelled = cardSpelled(name.core);
  if (spelled)
    return { known: true, by: 'catalogue', catalogId: spelled.id, card: spelled, note: noteOf(spelled), ...rest };
  const size = sizeInName(name.core);
  if (size) {
    const stated = sizeText(size.total);
    const note = `not in the catalogue: size from the name, ${stated} B parameters`;
    const card: ModelCard = {
      id: name.core,
      kind: kindOf[hints.task],
      ...size,
      basis: 'published',
      sources: ['size-in-name'],
    };
    return { known: true, by: 'size-in-name', catalogId: undefined, card, note, ...rest };
  }
  for (const candidate of name.candidates) {
    const family = familyOf(candidate);
    if (!family) continue;
    const like = family.members.map(card => card.id).join(', ');
    const note = `not in the catalogue: sized like its family (${like})`;
    const card: ModelCard = {
      id: name.core,
      kind: family.kind,
      total: family.total,
      active: family.active,
      basis: 'estimated',
      ...(family.reasoning ? { reasoning: true as const } : {}),
      sources: [...new Set(family.members.flatMap(member => member.sources))],
    };
    return { known: true, by: 'family', catalogId: undefined, card, note, ...rest };
  }
  return { known: false, reason: `the model “${written.slice(0, 80)}” is not in the catalogue` };
}

const sizeText = (size: Size): string => (typeof size === 'number' ? String(size) : `${size[0]}–${size[1]}`);

function noteOf(card: ModelCard): string | undefined {
  if (card.note !== undefined) return card.note;
  if (card.basis === 'estimated') return 'the size is a guess: the maker does not publish it';
  return card.basis === 'unknown' ? 'the maker does not publish the size' : undefined;
}
