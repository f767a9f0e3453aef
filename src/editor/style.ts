import { env } from 'vscode';
import sources from '../core/footprint/sources.json' with { type: 'json' };
import type { Style } from '../present/amount.ts';
import type { SourceLink } from '../present/hover.ts';

/** Figures are written in the language of the editor. */
export const style = (): Style => ({ locale: env.language });

let byId: ReadonlyMap<string, SourceLink> | undefined;

/** Where a number comes from; an id may name a place in its source behind a colon. */
export function sourceOf(id: string): SourceLink | undefined {
  byId ??= new Map(sources.map(source => [source.id, source]));
  return byId.get(id) ?? byId.get(id.replace(/:.*$/u, ''));
}
