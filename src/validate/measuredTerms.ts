import { cacheOverWeights, cacheShare } from '../core/footprint/context.ts';
import { decodeFit, decodeJoules, fleetSigma, smallest } from '../core/footprint/decode.ts';
import { exactly } from '../core/footprint/quantity.ts';
import { moreGpus } from '../core/footprint/servers.ts';
import accelerators from './acceleratorRows.json' with { type: 'json' };
import { measuredRows, type DecodeRow } from './decodeFit.ts';
import { moreGpusReport } from './moreGpus.ts';
import { digits, table } from './page.ts';
import small from './smallModelRows.json' with { type: 'json' };
import { mean, standardDeviation } from './statistics.ts';

/** Two rows of one model: the same server and number of sequences, a long and a short context. */
interface ContextPair {
  readonly model: string;
  /** Bytes of cache over bytes of weights, by how much more the long one has. */
  readonly u: number;
  /** Energy of a token, long over short. */
  readonly ratio: number;
}

const plainName = (model: string): string => model.replace(/-(?:Instruct|Thinking)/u, '');
const sameServer = (row: DecodeRow): string => [plainName(row.model), row.gpus, row.bits, row.maxSequences].join(' ');
/** State-space layers instead of attention: their context costs nothing, so that they tell nothing of the cache. */
const isHybrid = (row: DecodeRow): boolean => row.model.includes('Nemotron');

function contextPairs(): readonly ContextPair[] {
  const chat = new Map(measuredRows.filter(row => row.task === 'lm-arena-chat').map(row => [sameServer(row), row]));
  return measuredRows.flatMap((long): readonly ContextPair[] => {
    const short = chat.get(sameServer(long));
    if (long.task !== 'gpqa' || !short || isHybrid(long)) return [];
    const more = (long.outputTokens - short.outputTokens) / 2;
    return [
      {
        model: plainName(long.model),
        u: cacheOverWeights(long.activeB, (long.totalB * long.bits) / 8, long.batch, more),
        ratio: (long.joules / short.joules) * (long.batch / short.batch) ** -decodeFit.batch,
      },
    ];
  });
}

/** The share β of `1 + β·u` that misses the pairs least in ln units. */
export function contextReport(): { readonly share: number; readonly pairs: number; readonly sigma: number } {
  const pairs = contextPairs();
  const misses = (share: number): number => mean(pairs.map(({ u, ratio }) => Math.log(ratio / (1 + share * u)) ** 2));
  const shares = Array.from({ length: 200 }, (_, k) => (k + 1) / 100);
  const share = shares.reduce((best, one) => (misses(one) < misses(best) ? one : best));
  return { share, pairs: pairs.length, sigma: Math.sqrt(misses(share)) };
}

/** The exponent of `(8 / P)^k`, model by model: how far a small one lies above the fit, beside those of 6.7 to 16 B. */
export function smallModelReport(): { readonly exponent: number; readonly sigma: number; readonly models: number } {
  const rows = (small.rows as unknown as readonly [string, string, string, ...number[]][]).map(
    ([task, gpu, model, totalB = 0, sequences = 0, batch = 0, joules = 0]) => {
      const size = {
        total: exactly(smallest.totalB, 'B'),
        active: exactly(smallest.totalB, 'B'),
        bytesPerWeight: exactly(2, 'byte'),
      };
      const shrink = (totalB / smallest.totalB) ** (decodeFit.active + decodeFit.weights);
      const byFit = decodeJoules(size, exactly(batch, 'request')).typical * shrink;
      return { setting: `${task} ${gpu} ${sequences}`, model, totalB, above: Math.log(joules / byFit) };
    },
  );
  const isSmall = (row: { readonly totalB: number }): boolean => row.totalB < 6;
  const exponents = new Map<string, number[]>();
  for (const row of rows.filter(isSmall)) {
    const beside = rows.filter(other => other.setting === row.setting && !isSmall(other)).map(({ above }) => above);
    if (beside.length === 0) continue;
    const exponent = (row.above - mean(beside)) / Math.log(smallest.totalB / row.totalB);
    exponents.set(row.model, [...(exponents.get(row.model) ?? []), exponent]);
  }
  const each = [...exponents.values()].map(mean);
  return { exponent: mean(each), sigma: standardDeviation(each), models: each.length };
}

export interface AcceleratorReport {
  readonly name: string;
  readonly pairs: number;
  /** Geometric mean of its energy over that of the H100, and the spread in ln units. */
  readonly ratio: number;
  readonly sigma: number;
}

export function acceleratorReport(): readonly AcceleratorReport[] {
  const rows = accelerators.rows as unknown as readonly [string, string, number, string, number][];
  return ['A100', 'B200'].map(name => {
    const logs = rows.filter(row => row[3] === name).map(row => Math.log(row[4]));
    return { name, pairs: logs.length, ratio: Math.exp(mean(logs)), sigma: standardDeviation(logs) };
  });
}

/** The part of the page that says what else was measured, and what the product takes from it. */
export function measuredTermsPart(): readonly string[] {
  const context = contextReport();
  const little = smallModelReport();
  const wide = moreGpusReport();
  return [
    '### Terms beside the fit',
    '',
    'Each is estimated from measurements alone, by rows that section 3 does not hold.',
    '',
    table(
      ['term', 'from', 'estimate', 'in the product'],
      [
        [
          'Reading the cache of a long context, for each byte of weights',
          `${context.pairs} pairs of reasoning and chat rows of one model on one server`,
          `${digits(context.share)}, error ${digits(context.sigma)} in ln units`,
          String(cacheShare),
        ],
        [
          'Models below 8 B, exponent of (8 / P)',
          `${little.models} models of 2.5 to 3.8 B beside others under the same load (${small.source})`,
          `${digits(little.exponent)} ± ${digits(little.sigma)} between models`,
          `${smallest.exponent} ± ${smallest.sigma}`,
        ],
        [
          'Twice the GPUs for the same load, exponent of (GPUs / GPUs needed)',
          `${wide.pairs} pairs of one model, task and number of sequences, ${wide.models} models`,
          `energy ${digits(wide.energy)} ± ${digits(wide.energySigma)}, GPU time ${digits(wide.time)} ± ${digits(wide.timeSigma)} between models`,
          `${moreGpus.energy} ± ${moreGpus.energySigma}, ${moreGpus.time} ± ${moreGpus.timeSigma}`,
        ],
        ...acceleratorReport().map(one => [
          `${one.name} for the H100, energy of a token`,
          `${one.pairs} pairs of one model, task and number of sequences`,
          `${digits(one.ratio)}, spread ${digits(one.sigma)} in ln units`,
          `1, spread ${fleetSigma}`,
        ]),
      ],
    ),
  ];
}
