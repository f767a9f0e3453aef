import { bitsOf } from '../models/quantisation.ts';
import { ends, type ModelCard, type Size } from '../models/card.ts';
import type { ResolvedModel } from '../models/resolve.ts';
import { recallOf } from '../recall.ts';
import type { CallSite } from '../site.ts';
import { amount, named } from '../usage/givenValue.ts';
import { unstatedBytes, type ModelSize } from './decode.ts';
import { unpackedBytes } from './localInference.ts';
import { between, exactly, fromTo, giveOrTake, product, type Quantity } from './quantity.ts';
import { step, type Basis, type Step } from './step.ts';

/** A guessed size may be wrong by a factor 2 either way: prices, from which it is read, moved that much within weeks. */
const guess = giveOrTake(1, 2, '1');
/** Active share of mixtures of experts that do not state it; the published ones lie at 3 to 25 %. */
const activeShare = between(0.03, 0.1, 0.25, '1');
/** Hosted text models of unpublished size; the widest proxy, said beside the number. */
const unpublished = { total: fromTo(8, 70, 'B'), active: fromTo(8, 70, 'B') };
/** What ollama and llama.cpp give by default: Q4_K_M, sometimes Q8_0. */
const packedBytes = between(0.5, 0.61, 1.06, 'byte');

/** A model's size as the formulas take it, with the lines that explain it; undefined where nothing is known of it. */
export interface SizeOf extends ModelSize {
  readonly basis: Basis;
  readonly proxy: boolean;
  readonly steps: readonly Step[];
}

const actives = (card: ModelCard): readonly Size[] => (card.alsoEstimated ?? []).flatMap(one => one.active ?? []);

/** From the smallest of several sizes to the largest. */
function spanning(sizes: readonly Size[]): Quantity<'B'> {
  const all = sizes.flatMap(size => ends(size));
  return fromTo(Math.min(...all), Math.max(...all), 'B');
}

interface Parameters {
  readonly total: Quantity<'B'>;
  readonly active: Quantity<'B'>;
  readonly basis: Basis;
}

function parametersOf(card: ModelCard): Parameters | undefined {
  if (card.total === undefined) return undefined;
  const stated = spanning([card.total, ...(card.alsoEstimated ?? []).map(one => one.total)]);
  const total = card.basis === 'estimated' ? product([stated, guess], 'B') : stated;
  const basis: Basis = card.basis === 'estimated' ? 'estimated' : 'published';
  if (card.activeUnknown === true) return { total, active: product([total, activeShare], 'B'), basis };
  if (card.active === undefined && actives(card).length === 0) return { total, active: total, basis };
  const share = spanning([card.active ?? card.total, ...actives(card)]);
  return { total, active: card.basis === 'estimated' ? product([share, guess], 'B') : share, basis };
}

const parameters = recallOf(parametersOf);

interface Weights {
  readonly bytes: Quantity<'byte'>;
  readonly basis: Basis;
  readonly note: string;
}

/** How the weights are stored: as the call says, as the name says, as the card says, else as such models usually are. */
function weightsOf(site: Saying, model: ResolvedModel, totalB: number): Weights {
  const { given } = site;
  const dtype = named(given['dtype']);
  const stated = (bits: number, note: string): Weights => ({
    bytes: exactly(bits / 8, 'byte'),
    basis: 'declared',
    note,
  });
  const unpacked = (bits: number): Weights => ({
    bytes: site.local ? unpackedBytes(bits, totalB) : exactly(bits / 8, 'byte'),
    basis: 'declared',
    note: `${bits}-bit by bitsandbytes, unpacked at every step`,
  });
  const bits = amount(given['quantizationBits'], 32);
  if (bits !== undefined) return stated(bits, `${bits} bits`);
  if (given['loadIn4bit'] === true) return unpacked(4);
  if (given['loadIn8bit'] === true) return unpacked(8);
  const { quantisation } = model;
  if (quantisation) {
    return /^(?:bnb|nf4)/i.test(quantisation.scheme)
      ? unpacked(quantisation.bits < 6 ? 4 : 8)
      : stated(quantisation.bits, `${quantisation.scheme} in the name`);
  }
  const dtypeBits = dtype === undefined ? undefined : bitsOf(dtype);
  if (dtype !== undefined && dtypeBits !== undefined) return stated(dtypeBits, `dtype ${dtype}`);
  if (model.packed || (site.local && /ollama|llama[-_.]?cpp|gpt4all|llamafile|ctransformers/i.test(site.sdk))) {
    return { bytes: packedBytes, basis: 'assumed', note: 'quantised, usually Q4_K_M' };
  }
  if (model.card.bits !== undefined) return { ...stated(model.card.bits, 'as published'), basis: 'published' };
  if (site.local)
    return { bytes: between(2, 2, 4, 'byte'), basis: 'assumed', note: '16 bit unless the code says otherwise' };
  return { bytes: unstatedBytes, basis: 'assumed', note: '8 or 16 bit: the provider does not say' };
}

/** The sizes of a resolved model at a site. Text models of unpublished size get a proxy, other kinds nothing. */
export function sizeOf(site: CallSite, model: ResolvedModel, textProxy: 'proxy' | 'none'): SizeOf | undefined {
  const { dtype, quantizationBits, loadIn4bit, loadIn8bit } = site.given;
  const isPlain = !site.local && (dtype ?? quantizationBits ?? loadIn4bit ?? loadIn8bit) === undefined;
  return isPlain ? hosted[textProxy](model) : sized(site, model, textProxy);
}

/** Where the call says nothing of the weights, all calls of a hosted model have one size. */
const hosted = {
  proxy: recallOf((model: ResolvedModel) => sized(silent, model, 'proxy')),
  none: recallOf((model: ResolvedModel) => sized(silent, model, 'none')),
};

type Saying = Pick<CallSite, 'given' | 'local' | 'sdk'>;

const silent: Saying = { given: {}, local: false, sdk: '' };

function sized(site: Saying, model: ResolvedModel, textProxy: 'proxy' | 'none'): SizeOf | undefined {
  const known = parameters(model.card);
  if (!known && textProxy === 'none') return undefined;
  const { total, active, basis } = known ?? { ...unpublished, basis: 'assumed' as const };
  const weights = weightsOf(site, model, total.typical);
  const source = model.card.sources[0]?.split(':')[0] ?? null;
  const note = known ? model.note : 'size unpublished: a dense model of 8 to 70 B stands in';
  return {
    total,
    active,
    bytesPerWeight: weights.bytes,
    basis,
    proxy: !known,
    steps: [
      step('Parameters', { ...total, unit: 'B' }, basis, source, note),
      ...(active.typical === total.typical
        ? []
        : [step('Parameters used for a token', { ...active, unit: 'B' }, basis, source)]),
      step('Weights', { ...weights.bytes, unit: 'bytes each' }, weights.basis, null, weights.note),
    ],
  };
}
