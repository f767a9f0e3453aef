import type { Range } from '../core/footprint/quantity.ts';
import { say, type Voice } from './say.ts';

/** How figures are written: in the reader's language, and without signs that a plain terminal cannot show. */
export interface Style extends Voice {
  /** BCP 47 tag; English where absent. */
  readonly locale?: string;
  readonly ascii?: boolean;
}

export type Metric = 'energy' | 'carbon' | 'water' | 'cost';

interface Unit {
  readonly name: string;
  /** In the base unit of the metric: Wh, g, mL, USD. */
  readonly size: number;
}

/** Smallest first. Units below the base (size 1) are for texts that go into detail. */
const units: Readonly<Record<Metric, readonly Unit[]>> = {
  energy: [
    { name: 'µWh', size: 1e-6 },
    { name: 'mWh', size: 1e-3 },
    { name: 'Wh', size: 1 },
    { name: 'kWh', size: 1e3 },
    { name: 'MWh', size: 1e6 },
    { name: 'GWh', size: 1e9 },
  ],
  carbon: [
    { name: 'µgCO₂e', size: 1e-6 },
    { name: 'mgCO₂e', size: 1e-3 },
    { name: 'gCO₂e', size: 1 },
    { name: 'kgCO₂e', size: 1e3 },
    { name: 'tCO₂e', size: 1e6 },
  ],
  water: [
    { name: 'µL', size: 1e-3 },
    { name: 'mL', size: 1 },
    { name: 'L', size: 1e3 },
    { name: 'm³', size: 1e6 },
  ],
  cost: [{ name: '$', size: 1 }],
};

/** Below this share of its unit a value is only said to be smaller. */
const least: Readonly<Record<Metric, number>> = { energy: 0.01, carbon: 0.01, water: 0.01, cost: 0.000_01 };

/** High over low from which a point would promise more than is known. */
const wide = 5;

export const isWide = ({ low, high }: Range): boolean => high > wide * low;

/** `0.33 Wh`: two significant digits, no sign of how sure it is. */
export const point = (value: number, metric: Metric, style: Style = {}): string => {
  const unit = unitFor(value, metric, 'detail');
  return withUnit(number(value / unit.size, 2, metric, style), unit, style);
};

/** The form that the width of the range allows: `~0.33 Wh`, or `0.1–2 Wh` without a point. Never below the base unit. */
export const short = (range: Range, metric: Metric, style: Style = {}): string =>
  isWide(range) ? spanIn(range, metric, 1, 'base', style) : about(range.typical, metric, style);

/** `~0.33 Wh`; `<0.01 Wh` needs no sign of its own. */
function about(value: number, metric: Metric, style: Style): string {
  const unit = unitFor(value, metric, 'base');
  const text = withUnit(number(value / unit.size, 2, metric, style), unit, style);
  return text.startsWith('<') ? text : `~${text}`;
}

/** `0.1–0.9 Wh`: both ends, in units as small as they need; those of a narrow range in the unit of its point. */
export const span = (range: Range, metric: Metric, style: Style = {}): string =>
  spanIn(range, metric, isWide(range) ? 1 : 2, 'detail', style);

/** The second figure of a short text: a point where the range is narrow, else only its upper end, `≤0.8 gCO₂e`. */
export function second(range: Range, metric: Metric, style: Style = {}): string {
  const value = isWide(range) ? range.high : range.typical;
  const unit = unitFor(value, metric, 'base');
  const text = withUnit(number(value / unit.size, isWide(range) ? 1 : 2, metric, style), unit, style);
  const sign = isWide(range) && !text.startsWith('<') ? (style.ascii ? '<=' : '≤') : '';
  return `${sign}${text}`;
}

function spanIn(range: Range, metric: Metric, digits: number, depth: Depth, style: Style): string {
  const unit = unitFor(isWide(range) ? range.high : range.typical, metric, depth);
  const [low, high] = [range.low, range.high].map(value => number(value / unit.size, digits, metric, style));
  if (low === undefined || high === undefined) return '';
  if (low === high) return withUnit(high, unit, style);
  return withUnit(`${low}${style.ascii ? '-' : '–'}${high}`, unit, style);
}

type Depth = 'base' | 'detail';

/** The largest unit of which there is one, or at least the smallest share that is written. */
function unitFor(value: number, metric: Metric, depth: Depth): Unit {
  const ladder = units[metric].filter(({ size }) => size >= 1 || (depth === 'detail' && value > 0));
  const rounded = Number(value.toPrecision(2));
  const whole = ladder.findLast(({ size }) => size > 1 && rounded >= size);
  const small = ladder.findLast(({ size }) => size <= 1 && rounded >= size * least[metric]);
  return whole ?? small ?? ladder[0] ?? { name: '', size: 1 };
}

function number(value: number, digits: number, metric: Metric, { locale }: Style): string {
  if (value > 0 && value < least[metric]) return `<${formatted(least[metric], 1, locale)}`;
  return formatted(value, digits, locale);
}

function withUnit(text: string, { name }: Unit, { ascii }: Style): string {
  if (name === '$') return text.startsWith('<') ? `<$${text.slice(1)}` : `$${text}`;
  return ascii ? `${text} ${name.replace('₂', '2').replace('µ', 'u').replace('³', '3')}` : `${text}\u00a0${name}`;
}

interface Format {
  readonly format: Intl.NumberFormat;
  /** After each key the same estimates are written again, and formatting takes longer than all else about a hint. */
  readonly written: Map<number, string>;
}

const formats = new Map<string, Format>();

/** More numbers than are on a screen; beyond it all are forgotten. */
const mostWritten = 2000;

/** A number of at most `digits` significant digits in the reader's language. */
export function formatted(value: number, digits: number, locale = 'en'): string {
  const key = `${locale} ${digits}`;
  const known = formats.get(key) ?? formatOf(locale, digits);
  formats.set(key, known);
  const { format, written } = known;
  const text = written.get(value) ?? format.format(value);
  if (written.size >= mostWritten) written.clear();
  written.set(value, text);
  return text;
}

const formatOf = (locale: string, digits: number): Format => ({
  format: new Intl.NumberFormat(locale, { maximumSignificantDigits: digits }),
  written: new Map(),
});

/** A count, with the reader's separators. */
export const count = (value: number, locale = 'en'): string => new Intl.NumberFormat(locale).format(value);

/** The same for a screen reader: signs become words. */
export const spoken = (text: string, style: Style = {}): string =>
  text
    .replaceAll('~', `${say(style, 'about')} `)
    .replace(/(?<=[\d.,])[–-](?=[\d.,<])/gu, ` ${say(style, 'to')} `)
    .replaceAll('≤', `${say(style, 'at most')} `)
    .replaceAll('<', `${say(style, 'less than')} `)
    .replaceAll('/call', ` ${say(style, 'per call')}`)
    .replaceAll('×', say(style, 'in a'))
    .replaceAll('·', ',')
    .replaceAll('\u00a0', ' ')
    .replace(/\bk?Wh\b/gu, unit => (unit === 'Wh' ? say(style, 'watt-hours') : say(style, 'kilowatt-hours')))
    .replaceAll(' ,', ',');
