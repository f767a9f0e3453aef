import {
  fleetFactor,
  idleFactor,
  servingUnknown,
  sharedBatch,
  tierFactor,
  unstatedBytes,
} from '../core/footprint/decode.ts';
import type { Range } from '../core/footprint/quantity.ts';

const shown = ({ low, typical, high }: Range): string =>
  [low, typical, high].map(value => String(Number(value.toPrecision(3)))).join(' / ');

/** What nobody measures or states, with the values that stand in for it: low, typical, high. */
export const assumptionRows: readonly (readonly [what: string, value: string, why: string])[] = [
  [
    'Concurrent requests on a shared server',
    shown(sharedBatch),
    'the middle of the measured range; no vendor states it',
  ],
  [
    'Bytes per weight of a hosted model',
    shown(unstatedBytes),
    'FP8 or BF16; published formats are used where there are any',
  ],
  ['Servers kept ready, a factor', shown(idleFactor), 'Google states 0.02 of 0.24 Wh'],
  [
    'Other accelerators than the H100, a factor',
    shown(fleetFactor),
    'A100 and B200 beside the H100, 313 measured pairs',
  ],
  [
    'How a hosted service is run, a factor',
    shown(servingUnknown),
    'how far published studies lie from ours beyond our other terms, see section 3',
  ],
  ['Size of a closed model, a factor', '0.5 / 1 / 2', 'read from prices, which moved by that much within weeks'],
  ['Batch and flex tiers, a factor', shown(tierFactor.deferred), 'best measured batch against 64 requests'],
  ['Priority tiers, a factor', shown(tierFactor.urgent), 'small batches against 64 requests'],
  [
    'Hidden reasoning tokens at medium effort',
    '300 / 1500 / 5000',
    'anchored on measured lengths of reasoning answers',
  ],
  ['A hosted image at 1024 × 1024', '0.5 / 2.5 / 12 Wh', 'the spread of all measured models'],
  ['A hosted video of 5 s at 720p', '20 / 150 / 1000 Wh', 'the spread of all measured models'],
  ['Your own device where it is not said', 'laptop CPU to RTX 4090', 'state it in the settings'],
  [
    'PUE and water of an unknown data centre',
    '1.09 / 1.2 / 1.4; 0.1 / 0.5 / 1.8 L/kWh',
    'the best fleets to ordinary colocation',
  ],
];
