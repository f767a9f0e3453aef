import { decodeJoules, longPromptFactor, sharedBatch, tierFactor, type ModelSize, type Tier } from './decode.ts';
import { gpuCount, hardware, secondsPerToken } from './ecologits.ts';
import { embodiedOfEnergy, embodiedOfTime, type Embodied } from './embodied.ts';
import { prefillEnergy } from './prefill.ts';
import { exactly, plus, plusShared, power, product, scale, type Quantity, type Range } from './quantity.ts';
import { step, type Step } from './step.ts';

/** One request to a served language model. */
export interface TextRequest {
  readonly size: ModelSize;
  /** Computed and cached prompt tokens. */
  readonly inputTokens: Range;
  readonly cachedTokens: Range;
  /** Everything written, hidden reasoning and all completions included. */
  readonly outputTokens: Range;
  readonly tier: Tier;
  /** Concurrent requests; `sharedBatch` where nobody says. */
  readonly batch: Range;
  /** Tokens per second and seconds to the first token, where published. */
  readonly tps: number | undefined;
  readonly ttft: number | undefined;
}

/** Energy at the servers, its hardware share, and how it came about. */
export interface Work {
  readonly it: Quantity<'Wh_it'>;
  readonly embodied: Embodied | undefined;
  readonly steps: readonly Step[];
}

/**
 * A request to a served language model, method `wattlens-1`.
 *
 *     E_it = E_prefill + n_out · E_decode · (1 + k·n_in/10⁵) · tier + E_host
 *     E_host = t · 1.2 kW · g/8 / B                        t seconds of the reply, g GPUs, B concurrent requests
 *
 * The number of concurrent requests is unknown for hosted models; it moves decode and host together, so its spread is
 * applied once to their sum.
 */
export function textWork(request: TextRequest): Work {
  const { size, batch, outputTokens } = request;
  const middle = exactly(batch.typical, 'request');
  const joules = decodeJoules(size, middle);
  const slow = longPromptFactor(request.inputTokens.typical);
  const tier = tierFactor[request.tier];
  const decode = scale(product([joules, outputTokens, slow, tier], 'Wh_it'), 1 / 3600);

  const gpus = gpuCount(size.total.typical, 8 * size.bytesPerWeight.typical);
  const perToken = secondsPerToken(size.active.typical, batch.typical, request.tps ?? null);
  const generated = scale(product([outputTokens], 's'), perToken);
  const seconds = plusShared(generated, exactly(request.ttft ?? 0, 's'));
  const hostWatts = (hardware.serverPowerKW * 1000 * gpus) / hardware.serverGpus / batch.typical;
  const host: Quantity<'Wh_it'> = { ...scale(seconds, hostWatts / 3600), unit: 'Wh_it' };

  const concurrency = relative(batch, decodeExponent);
  const generation = scale(plusShared(decode, host), concurrency);
  const prefill = prefillEnergy(size.active, request.inputTokens, request.cachedTokens);
  const it = plus(generation, prefill);

  const time = embodiedOfTime(product([scale(seconds, gpus / batch.typical), relative(batch, -1)], 'gpu·s'));
  const reading = embodiedOfEnergy(prefill);
  return {
    it,
    embodied: {
      gwp: plus(time.gwp, reading.gwp),
      adpe: plus(time.adpe, reading.adpe),
      primaryEnergy: plus(time.primaryEnergy, reading.primaryEnergy),
    },
    steps: [
      step(
        'Concurrent requests',
        { ...batch, unit: 'requests' },
        batch.low === batch.high ? 'declared' : 'assumed',
        'ml-energy',
      ),
      step('Energy of an output token', scale(joules, concurrency), 'calibrated', 'ml-energy', decodeNote),
      step('Reading the prompt', prefill, 'derived', 'prefill-flop'),
      step('Writing the answer', scale(decode, concurrency), 'derived', null),
      step(
        'Host of the GPUs',
        scale(host, concurrency),
        'derived',
        'ecologits-0.11.1',
        `${String(gpus)} GPUs hold the weights`,
      ),
      step('Energy at the servers', it, 'derived', null),
    ],
  };
}

const decodeExponent = -0.52485;
const decodeNote = 'all GPUs, H100: exp(−2.195) · P_active^0.216 · W^0.724 · B^−0.525';

/** The spread of a quantity about its typical value, raised to a power. */
const relative = (value: Range, exponent: number): Quantity<'1'> =>
  power({ low: value.low / value.typical, typical: 1, high: value.high / value.typical }, exponent);

export const hostedBatch: Range = sharedBatch;
