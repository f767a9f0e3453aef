import { contextFactor } from './context.ts';
import {
  decodeFit,
  decodeGpuSeconds,
  decodeJoules,
  fleetFactor,
  idleFactor,
  oneBatch,
  servingUnknown,
  sharedBatch,
  tierFactor,
  timeFit,
  type ModelSize,
  type Tier,
} from './decode.ts';
import { recallOf } from '../recall.ts';
import { hardware } from './ecologits.ts';
import { embodiedOfText, type Embodied } from './embodied.ts';
import { prefillEnergy } from './prefill.ts';
import { exactly, inUnit, plus, plusShared, power, product, scale, type Quantity, type Range } from './quantity.ts';
import { accelerator, ofMoreGpus, type StatedNode } from './servers.ts';
import { step, stepIn, type Step } from './step.ts';

/** One request to a served language model. */
export interface TextRequest {
  readonly size: ModelSize;
  /** Computed and cached prompt tokens. */
  readonly inputTokens: Range;
  readonly cachedTokens: Range;
  /** Everything written, hidden reasoning and all completions included. */
  readonly outputTokens: Range;
  /** Answers that are written side by side, each with a context of its own. */
  readonly completions: number;
  readonly tier: Tier;
  /** Concurrent requests, where they are stated. */
  readonly batch: number | undefined;
  /** On an H100 server that is stated, or somewhere in a fleet: other accelerators, servers kept ready. */
  readonly served: 'h100' | 'fleet';
  /** The servers, where they are stated; what a fleet adds to them is then left out. */
  readonly node?: StatedNode;
}

/** Energy at the servers, its hardware share, and how it came about. */
export interface Work {
  readonly it: Quantity<'Wh_it'>;
  readonly embodied: Embodied | undefined;
  readonly steps: readonly Step[];
}

/** Draw of the host for each GPU. Source: EcoLogits, 1.2 kW for the eight of a p5.48xlarge. */
const hostWatts = (hardware.serverPowerKW * 1000) / hardware.serverGpus;

/**
 * A request to a served language model, method `wattlens-1`.
 *
 *     E_it = hosting · (E_prefill + fleet · [n_out · E_decode · context · tier + n_out · t_gpu · 150 W])
 *
 * E_decode and t_gpu are the fits of decode.ts, `context` that of context.ts; the host's 150 W a GPU run for as long as the GPUs do. How many requests a
 * hosted fleet serves together is unknown; it moves GPU and host alike, so its spread is applied once to their sum. `hosting`
 * is 1 with the spread that studies of hosted services show beyond all this; a stated server has none. GPUs beyond those
 * that the weights need cost more (servers.ts).
 */
export function textWork(request: TextRequest): Work {
  const { size, outputTokens } = request;
  const batch: Range = request.batch === undefined ? sharedBatch : exactly(request.batch, 'request');
  const middle = request.batch === undefined ? oneBatch : exactly(batch.typical, 'request');
  const joules = decodeJoules(size, middle);
  const context = contextFactor(
    size,
    { requests: batch.typical, stated: request.batch !== undefined },
    request.inputTokens.typical + request.cachedTokens.typical + outputTokens.typical / (2 * request.completions),
  );
  const { node } = request;
  const wide = ofMoreGpus(size, node?.gpus);
  const factors = [context, tierFactor[request.tier]];
  const decode = scale(product([joules, outputTokens, ...factors, wide.energy], 'Wh_it'), 1 / 3600);
  const gpuTime = product([decodeGpuSeconds(size, middle), outputTokens, ...factors, wide.time], 'gpu·s');
  const host: Quantity<'Wh_it'> = inUnit(gpuTime, (node?.hostWatts ?? hostWatts) / 3600, 'Wh_it');

  const unstated = request.served === 'fleet' && !node;
  const fleet = unstated ? [idleFactor, fleetFactor] : node ? [accelerator[node.accelerator]] : [];
  const served = unstated && batch === sharedBatch ? inFleet : servedBy(batch, fleet);
  const generation = scale(plusShared(decode, host), served.energy);
  const prefill = prefillEnergy(size.active, request.inputTokens, request.cachedTokens);
  const hosting = request.served === 'fleet' ? servingUnknown : exactly(1, '1');
  const it = scale(plus(generation, prefill), hosting);
  return {
    it,
    embodied: embodiedOfText(scale(gpuTime, served.time), prefill, hosting),
    steps: [
      request.batch === undefined
        ? sharedBatchStep
        : stepIn('Concurrent requests', batch, 'requests', 'declared', 'ml-energy'),
      batch === sharedBatch
        ? sharedTokenStep(joules)
        : step(
            'Energy of an output token',
            scale(joules, spreadOf(batch).energy),
            'calibrated',
            'ml-energy',
            decodeNote,
          ),
      ...(node?.gpus === undefined ? [] : [step('GPUs', exactly(node.gpus, 'GPUs'), 'declared')]),
      ...(unstated ? fleetSteps : []),
      step('Reading the prompt', prefill, 'derived', 'prefill-flop'),
      step('Writing the answer', scale(decode, served.energy), 'derived', null),
      step('Host of the GPUs', scale(host, served.energy), 'calibrated', 'ml-energy', hostNote),
      ...(request.served === 'fleet' ? [servingStep] : []),
      step('Energy at the servers', it, 'derived', null),
    ],
  };
}

/** The line of a derivation that says how far studies of hosted services lie apart. */
export const servingStep = step(
  'How a hosted service is run',
  servingUnknown,
  'calibrated',
  'wattlens-validation',
  'unstated; the spread between published studies, a factor',
);

const fleetSteps: readonly Step[] = [
  step('Servers kept ready', idleFactor, 'assumed', 'google-2025', 'idle capacity, a factor'),
  step('Other accelerators than the H100', fleetFactor, 'assumed', 'ml-energy', 'B200 to A100, a factor'),
];

const hostNote = '150 W for each GPU while it runs';

const decodeNote = 'all GPUs, H100: exp(−2.195) · P_active^0.216 · W^0.724 · B^−0.525';

/** The spread of a quantity about its typical value, raised to a power. */
const relative = (value: Range, exponent: number): Quantity<'1'> =>
  power({ low: value.low / value.typical, typical: 1, high: value.high / value.typical }, exponent);

/** What the number of requests at once does to the energy and the time of a token. */
const spreadOf = recallOf((batch: Range) => ({
  energy: relative(batch, decodeFit.batch),
  time: relative(batch, timeFit.batch),
}));

/** What the number of requests and the servers do to the energy and to the time of a token. */
const servedBy = (batch: Range, servers: readonly Range[]): Readonly<Record<'energy' | 'time', Quantity<'1'>>> => ({
  energy: product([spreadOf(batch).energy, ...servers], '1'),
  time: product([spreadOf(batch).time, ...servers], '1'),
});

/** A fleet and the unknown number of requests, as of most calls. */
const inFleet = servedBy(sharedBatch, [idleFactor, fleetFactor]);

const sharedBatchStep = stepIn('Concurrent requests', sharedBatch, 'requests', 'assumed', 'ml-energy');

/** Where the number of requests is assumed, all calls of a model have this line. */
const sharedTokenStep = recallOf((joules: Quantity<'J/token'>) =>
  step('Energy of an output token', scale(joules, spreadOf(sharedBatch).energy), 'calibrated', 'ml-energy', decodeNote),
);
