import { nearest } from '../config/nearest.ts';

/** What is wrong with a request, for the one who wrote it. */
export interface FieldError {
  readonly field: string;
  /** What stands there, what is allowed. */
  readonly message: string;
}

export type Fields = Readonly<Record<string, unknown>>;

/** Reads the fields of a request; what does not fit is noted and left out. */
export interface FieldReader {
  readonly errors: readonly FieldError[];
  readonly note: (field: string, message: string) => void;
  /** A number from `least` to `most`; undefined where absent or null. */
  readonly number: (field: string, least: number, most: number, unit: string) => number | undefined;
  /** A number or `{ min, max }`. */
  readonly ends: (field: string, least: number, most: number, unit: string) => { min: number; max: number } | undefined;
  readonly text: (field: string) => string | undefined;
  readonly flag: (field: string) => boolean | undefined;
  /** One of a few words. */
  readonly word: <W extends string>(field: string, words: readonly W[]) => W | undefined;
  readonly record: (field: string) => Fields | undefined;
}

export const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON's null stands for a field that is not there. */
export const isPresent = (value: unknown): boolean => value !== undefined && value !== null;

const shown = (value: unknown): string => {
  if (typeof value === 'number') return String(value);
  const text = JSON.stringify(value) as string | undefined;
  return (text ?? typeof value).slice(0, 60);
};

const inUnit = (unit: string): string => (unit === '' ? '' : ` ${unit}`);

/** A reader over one request. `least` of a range is allowed itself, except where it is zero and zero has no meaning. */
export function fieldReader(fields: Fields): FieldReader {
  const errors: FieldError[] = [];
  const note = (field: string, message: string): void => void errors.push({ field, message });

  const checked = (field: string, value: unknown, least: number, most: number, unit: string): number | undefined => {
    const allowed = `allowed are numbers from ${least} to ${most}${inUnit(unit)}`;
    if (typeof value !== 'number' || Number.isNaN(value)) {
      note(field, `${shown(value)} is not a number; ${allowed}`);
      return undefined;
    }
    if (value < least || value > most) {
      note(field, `${shown(value)} is out of range; ${allowed}`);
      return undefined;
    }
    return value;
  };
  const absent = (field: string): boolean => !isPresent(fields[field]);

  return {
    errors,
    note,
    number: (field, least, most, unit) =>
      absent(field) ? undefined : checked(field, fields[field], least, most, unit),
    ends: (field, least, most, unit) => {
      if (absent(field)) return undefined;
      const value = fields[field];
      if (!isRecord(value)) {
        const single = checked(field, value, least, most, unit);
        return single === undefined ? undefined : { min: single, max: single };
      }
      const min = checked(`${field}.min`, value['min'], least, most, unit);
      const max = checked(`${field}.max`, value['max'], least, most, unit);
      if (min === undefined || max === undefined) return undefined;
      if (min <= max) return { min, max };
      note(field, `min ${min} is above max ${max}`);
      return undefined;
    },
    text: field => {
      if (absent(field)) return undefined;
      const value = fields[field];
      if (typeof value === 'string' && value.trim() !== '') return value;
      note(field, `${shown(value)} is not a text`);
      return undefined;
    },
    flag: field => {
      if (absent(field)) return undefined;
      const value = fields[field];
      if (typeof value === 'boolean') return value;
      note(field, `${shown(value)} is neither true nor false`);
      return undefined;
    },
    word: (field, words) => {
      if (absent(field)) return undefined;
      const value = fields[field];
      const found = words.find(word => typeof value === 'string' && word === value.toLowerCase());
      if (found !== undefined) return found;
      const meant = typeof value === 'string' ? nearest(value, words) : undefined;
      note(
        field,
        `${shown(value)} is unknown; ${meant === undefined ? `allowed are ${words.join(', ')}` : `did you mean ${meant}?`}`,
      );
      return undefined;
    },
    record: field => {
      if (absent(field)) return undefined;
      const value = fields[field];
      if (isRecord(value)) return value;
      note(field, `${shown(value)} is not an object`);
      return undefined;
    },
  };
}
