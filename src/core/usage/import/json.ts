import { isRecord, type Fields } from '../../footprint/fields.ts';

/** The values of a JSON text, or of a text with one JSON value a line; undefined where it is neither. */
export function jsonValues(
  source: string,
): { readonly values: readonly unknown[]; readonly broken: number } | undefined {
  const trimmed = source.replace(/^\ufeff/, '').trim();
  if (!/^[[{]/.test(trimmed)) return undefined;
  const whole = parsed(trimmed);
  if (whole) return { values: [whole.value], broken: 0 };
  const lines = trimmed.split('\n').filter(line => line.trim() !== '');
  const values = lines.map(parsed);
  const good = values.filter(value => value !== undefined);
  return good.length === 0 ? undefined : { values: good.map(({ value }) => value), broken: lines.length - good.length };
}

function parsed(source: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(source) as unknown };
  } catch {
    return undefined;
  }
}

/** Every record within a JSON value that `isWanted` takes; records within it are not searched further. */
export function findRecords(value: unknown, isWanted: (record: Fields) => boolean): Fields[] {
  const found: Fields[] = [];
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (Array.isArray(next)) for (let at = next.length - 1; at >= 0; at -= 1) open.push(next[at]);
    else if (isRecord(next)) {
      if (isWanted(next)) found.push(next);
      else open.push(...Object.values(next).reverse());
    }
  }
  return found;
}
