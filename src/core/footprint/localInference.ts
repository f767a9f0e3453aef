import deviceRows from './devices.json' with { type: 'json' };
import type { ModelSize } from './decode.ts';
import { between, exactly, plus, product, scale, type Quantity, type Range } from './quantity.ts';
import { step, type Step } from './step.ts';
import type { Work } from './textGeneration.ts';

/** The user's own machine. Bandwidth GB/s, draw in W under load, dense 16-bit TFLOP/s. */
export interface Device {
  readonly id: string;
  readonly name: string;
  readonly gbPerS: number;
  readonly watts: number;
  readonly tflops: number;
}

const devices = deviceRows as readonly (Device & { readonly match: string })[];

/** Which machine nobody says: a laptop's CPU to a big consumer GPU. */
const anyDevices = ['laptop-cpu', 'apple-silicon', 'rtx-3080', 'rtx-4090'];

/** The device that a setting or a `device=` argument names. */
export function deviceNamed(name: string): Device | undefined {
  const word = name.toLowerCase().trim().replace(/:\d+$/, '');
  if (word === 'auto' || word === '') return undefined;
  return (
    devices.find(device => device.id === word) ??
    [...devices].reverse().find(device => new RegExp(`(?:^|\\b)(?:${device.match})`).test(word))
  );
}

export const deviceIds: readonly string[] = devices.map(device => device.id);

/** Share of the bandwidth that decoding reaches; machines and runtimes differ by about a half either way. */
const bandwidthUse = between(0.4, 0.6, 0.85, '1');
/** Share of the peak that reading a prompt reaches. */
const peakUse = between(0.1, 0.25, 0.5, '1');

/** Launching the kernels of a token takes time that the weights do not explain; seconds. Assumed, GPU runtimes. */
const launch = between(0, 0.002, 0.005, 's');

/**
 * Bytes read per weight, in effect: bitsandbytes unpacks the weights at every step, so that INT8 costs a sixth to a third
 * more than FP16 at batch 1, and NF4 gains only above about 5 B parameters.
 *
 * Source: bitsandbytes docs (RTX 4090D, INT8 +17 to +33 %), hongping-zh.github.io (RTX 5090, NF4 +12 to +29 %, −11 % at 7 B).
 */
export const unpackedBytes = (bits: number, totalB: number): Quantity<'byte'> => {
  if (bits >= 8) return between(2.34, 2.5, 3.3, 'byte');
  return totalB < 5 ? between(2.1, 2.4, 2.6, 'byte') : between(1.5, 1.78, 2.1, 'byte');
};

interface Energies {
  readonly decode: Quantity<'Wh_it'>;
  readonly prefill: Quantity<'Wh_it'>;
}

const onDevice = (device: Device, size: ModelSize, input: Range, output: Range): Energies => ({
  decode: scale(product([tokenJoules(device, size), output], 'Wh_it'), 1 / 3600),
  prefill: passesOn(device, size.active, input),
});

/** Energy of one token that a machine writes, alone; J. */
export function tokenJoules(device: Device, size: ModelSize): Quantity<'J'> {
  const perGB = invert(bandwidthUse);
  const weights = product([size.active, size.bytesPerWeight], 'GB');
  const reading = scale(product([weights, perGB], 's'), 1 / device.gbPerS);
  const seconds = device.tflops > 10 ? plus(reading, launch) : reading;
  return { ...scale(seconds, device.watts), unit: 'J' };
}

function passesOn(device: Device, activeB: Range, tokens: Range): Quantity<'Wh_it'> {
  const flop = scale(product([activeB, tokens], 'FLOP'), 2e9);
  return scale(product([flop, joulesPerFlop(device)], 'Wh_it'), 1 / 3600);
}

/** Energy of an operation in a pass over many tokens or frames. */
export const joulesPerFlop = (device: Device): Quantity<'J/FLOP'> => ({
  ...scale({ ...invert(peakUse), unit: '1' }, wattsPerFlops(device)),
  unit: 'J/FLOP',
});

const wattsPerFlops = ({ watts, tflops }: Device): number => watts / (tflops * 1e12);

/**
 * What denoising takes on a machine, against the H100 on which it was measured: such work is bound by arithmetic, so it goes
 * by draw over peak. An assumption, right to a factor of two: images of FLUX.1-dev on an RTX 4090 take about half a minute.
 */
export function againstH100(device: Device): Quantity<'1'> {
  const [h100 = device] = devices.filter(({ id }) => id === 'h100');
  const ratio = wattsPerFlops(device) / wattsPerFlops(h100);
  return between(ratio / 2, ratio, ratio * 2, '1');
}

const anyDeviceNote = 'laptop CPU to RTX 4090 class: the device is not said';

const invert = ({ low, typical, high }: Range): Range => ({ low: 1 / high, typical: 1 / typical, high: 1 / low });

/**
 * Text on the user's own hardware, one request at a time: decoding reads all active weights for every token.
 *
 *     E_decode = W_device · (P_active · bytes / (bandwidth · use) + t₀) · n_out       E_prefill = W_device · 2·P_active·n_in / (peak · use)
 *
 * No PUE, no water on site, no embodied share of a data centre. Source: memory-bound decoding; bandwidth and draw by device
 * class, checked against single-GPU measurements (RTX 4090D and 5090, T4, M1 Pro).
 */
export function localTextWork(size: ModelSize, input: Range, output: Range, device: Device | undefined): Work {
  const candidates = device ? [device] : devices.filter(({ id }) => anyDevices.includes(id));
  const energies = candidates.map(candidate => onDevice(candidate, size, input, output));
  const decode = spanOf(energies.map(energy => energy.decode));
  const prefill = spanOf(energies.map(energy => energy.prefill));
  const it = plus(decode, prefill);
  return { it, embodied: undefined, steps: localSteps(decode, prefill, it, device) };
}

/** All devices are possible, none likelier: the geometric mean of their typical values, the ends of the outermost. */
function spanOf(values: readonly Quantity<'Wh_it'>[]): Quantity<'Wh_it'> {
  const typical = Math.exp(
    values.reduce((sum, value) => sum + Math.log(Math.max(value.typical, 1e-15)), 0) / values.length,
  );
  return between(
    Math.min(...values.map(({ low }) => low)),
    typical,
    Math.max(...values.map(({ high }) => high)),
    'Wh_it',
  );
}

function localSteps(
  decode: Quantity<'Wh_it'>,
  prefill: Quantity<'Wh_it'>,
  it: Quantity<'Wh_it'>,
  device: Device | undefined,
): Step[] {
  const machine = exactly(device?.watts ?? 0, 'W');
  return [
    ...(device ? [step(`Draw of the ${device.name}`, machine, 'assumed' as const, 'device-table')] : []),
    step('Reading the prompt', prefill, 'derived', 'device-table', device ? undefined : anyDeviceNote),
    step('Writing the answer', decode, 'derived', 'device-table'),
    step('Energy at the plug', it, 'derived'),
  ];
}

/** One forward pass per token on the user's own hardware: embeddings, reranking. */
export function localForwardWork(activeB: Range, tokens: Range, device: Device | undefined): Work {
  const candidates = device ? [device] : devices.filter(({ id }) => anyDevices.includes(id));
  const passes = candidates.map(candidate => passesOn(candidate, activeB, tokens));
  const it = spanOf(passes);
  const note = device ? `on the ${device.name}` : anyDeviceNote;
  return { it, embodied: undefined, steps: [step('Energy at the plug', it, 'derived', 'device-table', note)] };
}
