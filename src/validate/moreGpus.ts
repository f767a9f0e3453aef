import { decodeFit, timeFit } from '../core/footprint/decode.ts';
import { measuredRows, type DecodeRow } from './decodeFit.ts';
import { mean, standardDeviation } from './statistics.ts';

/** Exponents of (GPUs / GPUs needed) for energy and GPU time of a token, and their spread between models. */
export interface MoreGpusReport {
  readonly pairs: number;
  readonly models: number;
  readonly energy: number;
  readonly energySigma: number;
  readonly time: number;
  readonly timeSigma: number;
}

/** One model, whatever it was asked to do. */
const modelOf = (row: DecodeRow): string => row.model.replace(/-(?:Instruct|Thinking).*/u, '');
const sameLoad = (row: DecodeRow): string => [row.task, row.model, row.bits, row.maxSequences].join(' ');

/** Rows of one model, task and number of sequences on different numbers of GPUs; each model counts once. */
export function moreGpusReport(): MoreGpusReport {
  const loads = new Map<string, DecodeRow[]>();
  for (const row of measuredRows) loads.set(sameLoad(row), [...(loads.get(sameLoad(row)) ?? []), row]);
  const pairs = [...loads.values()].flatMap(rows => {
    const [few, many] = [...rows].sort((a, b) => a.gpus - b.gpus);
    if (!few || !many || few.gpus === many.gpus) return [];
    const steps = Math.log(many.gpus / few.gpus);
    const load = Math.log(many.batch / few.batch);
    return [
      {
        model: modelOf(few),
        energy: (Math.log(many.joules / few.joules) - decodeFit.batch * load) / steps,
        time: (Math.log(many.gpuSeconds / few.gpuSeconds) - timeFit.batch * load) / steps,
      },
    ];
  });
  const models = [...new Set(pairs.map(({ model }) => model))].map(model => pairs.filter(pair => pair.model === model));
  const each = (of: 'energy' | 'time'): readonly number[] => models.map(ones => mean(ones.map(one => one[of])));
  return {
    pairs: pairs.length,
    models: models.length,
    energy: mean(each('energy')),
    energySigma: standardDeviation(each('energy')),
    time: mean(each('time')),
    timeSigma: standardDeviation(each('time')),
  };
}
