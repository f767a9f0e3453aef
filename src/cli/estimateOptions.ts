import { nearest } from '../core/config/nearest.ts';
import { requestFields } from '../core/footprint/requestFields.ts';
import { columns } from '../present/columns.ts';
import { CannotRun } from './messages.ts';

export interface EstimateOptions {
  readonly format: string;
  readonly input?: string;
  readonly output?: string;
  readonly config?: string;
  readonly method?: string;
  readonly model?: string;
  readonly provider?: string;
  readonly task?: string;
  readonly inputTokens?: number | string;
  readonly outputTokens?: number | string;
  readonly set?: readonly string[];
  readonly region?: string;
  readonly zone?: string;
  readonly paramsTotal?: Ends | string;
  readonly paramsActive?: Ends | string;
  readonly pue?: Ends | string;
  readonly wue?: Ends | string;
}

/** A number, or two ends. */
type Ends = number | { readonly min: number; readonly max: number };

const numeric = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text));

/** A number, or what stands in its place, for the message that says so. */
export const numberOf = (text: string): number | string => (Number.isNaN(numeric(text)) ? text : numeric(text));

/** `7`, or `7:70` for two ends; what is neither stays as it is, for the message that says so. */
export function endsOf(text: string): Ends | string {
  const [min = Number.NaN, max, ...more] = text.split(':').map(numeric);
  if (Number.isNaN(min) || more.length > 0 || Number.isNaN(max ?? 0)) return text;
  return max === undefined ? min : { min, max };
}

/** `field=value` of `--set`: true, false, a number, two ends, else a text. */
export function settingOf(written: string): readonly [field: string, value: unknown] {
  const at = written.indexOf('=');
  const field = written.slice(0, at).trim();
  const known = requestFields.map(({ name }) => name);
  if (at < 1) throw new CannotRun(`--set ${written}: write field=value`);
  if (!known.includes(field)) {
    const meant = nearest(field, known);
    throw new CannotRun(
      `--set ${field}: is no field of a request; ${meant === undefined ? 'wattlens estimate --help lists them' : `did you mean ${meant}?`}`,
    );
  }
  const value = written.slice(at + 1).trim();
  if (value === 'true' || value === 'false') return [field, value === 'true'];
  return [field, field === 'model' || field === 'size' ? value : endsOf(value)];
}

/** What a request may say, by the work of which it is said. */
export function fieldsHelp(): string {
  const rows = requestFields.map(({ name, of, value, from, to, about }) => [
    `  ${name}`,
    of,
    from === undefined || to === undefined ? value : `${from} to ${to} ${value}`,
    about,
  ]);
  return ['', 'Fields of a request, in the file of --input or by --set:', ...columns(rows)].join('\n');
}
