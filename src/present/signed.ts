import type { Range } from '../core/footprint/quantity.ts';
import { say } from './say.ts';
import { point, type Metric, type Style } from './amount.ts';

/** `+0.4 Wh`, `−0.4 Wh`, and `0 Wh` where nothing changes. */
export function signedPoint(value: number, metric: Metric, style: Style = {}): string {
  const sign = value > 0 ? '+' : value < 0 ? (style.ascii ? '-' : '\u2212') : '';
  return `${sign}${point(Math.abs(value), metric, style)}`;
}

/** `+0.1 Wh to +1.5 Wh`. */
export const signedSpan = ({ low, high }: Range, metric: Metric, style: Style = {}): string =>
  low === high
    ? signedPoint(low, metric, style)
    : say(style, '{0} to {1}', signedPoint(low, metric, style), signedPoint(high, metric, style));
