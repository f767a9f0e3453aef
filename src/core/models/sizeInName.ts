import type { Size } from './card.ts';

/** Sizes that a model's name states, in billions of parameters. */
export interface NamedSize {
  readonly total: Size;
  readonly active: Size;
}

const number = '(\\d+(?:[._p]\\d+)?)';
const edge = '(?:^|[-_./:\\s])';
const end = '(?=$|[-_./:\\s,])';
const experts = new RegExp(`${edge}(\\d+)x${number}b${end}`, 'i');
const activeShare = new RegExp(`[-_.]a${number}b${end}`, 'i');
const billions = new RegExp(`${edge}${number}b${end}`, 'i');
const millions = new RegExp(`${edge}${number}m${end}`, 'i');
const routed = new RegExp(`${edge}${number}b[-_]\\d+e${end}`, 'i');

/** Billions of parameters above which a model is as likely a mixture of experts, and the least share those use. */
const largestDense = 150;
const leastActive = 0.03;
/** Lines of models that are dense at any size. */
const dense = /llama-?[1-3](?!\d)|falcon|bloom|nemotron-4|goliath/i;

const value = (text: string): number => Number(text.replace(/[_p]/, '.'));

/**
 * `llama-3.1-8b` → 8; `qwen3-30b-a3b` → 30 with 3 active; `mixtral-8x7b` → 8 × 7 shared in part, two experts active;
 * `bge-small-33m` → 0.033; `giant-480b` → 480, of which a token may use all or few. Undefined where the name says nothing, or says only the active share (`17B-16E`).
 */
export function sizeInName(name: string): NamedSize | undefined {
  // Llama 4 states the active share alone.
  if (routed.test(name) || /llama-?4\D.*17b/i.test(name)) return undefined;
  const moe = experts.exec(name);
  if (moe?.[1] !== undefined && moe[2] !== undefined) {
    const [count, each] = [Number(moe[1]), value(moe[2])];
    // Attention is shared: Mixtral 8x7B has 46.7 B in all and 12.9 B active, 8x22B 141 and 39.
    return { total: [0.75 * count * each, count * each], active: [1.6 * each, 2 * each] };
  }
  const active = activeShare.exec(name)?.[1];
  const total = billions.exec(active === undefined ? name : name.replace(activeShare, ''))?.[1];
  if (total !== undefined) {
    const size = value(total);
    if (size <= 0 || size > 20_000) return undefined;
    if (active !== undefined) return { total: size, active: Math.min(value(active), size) };
    return { total: size, active: size > largestDense && !dense.test(name) ? [leastActive * size, size] : size };
  }
  const small = millions.exec(name)?.[1];
  if (small === undefined) return undefined;
  const size = value(small) / 1000;
  return size > 0 && size <= 5 ? { total: size, active: size } : undefined;
}
