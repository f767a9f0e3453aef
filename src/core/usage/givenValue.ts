import type { Given } from '../site.ts';

/** The text of an argument, where it is one. */
export const named = (given: Given): string | undefined =>
  typeof given === 'string' && given !== '' ? given : undefined;

/** A positive number up to `most`, also where it is written as a text (`seconds="8"`). */
export function amount(given: Given, most: number): number | undefined {
  const value = typeof given === 'string' && given.trim() !== '' ? Number(given) : given;
  return typeof value === 'number' && Number.isFinite(value) && value > 0 && value <= most ? value : undefined;
}

export const isList = (given: Given): given is readonly Given[] => Array.isArray(given);
