import { env, l10n } from 'vscode';
import sources from '../core/footprint/sources.json' with { type: 'json' };
import type { Style } from '../present/amount.ts';
import type { SourceLink } from '../present/hover.ts';
import { retelling, type Retell } from '../present/retell.ts';
import type { Translate } from '../present/say.ts';

/** Figures and words are those of the editor's language. */
export const style = (): Style => ({ locale: env.language, translate, retell });

const translate: Translate = (text, ...args) => l10n.t(text, ...args);

let retellIn: Retell | undefined;

/** Without a bundle the editor speaks English, as the core does. */
const retell: Retell = english => {
  retellIn ??= l10n.bundle ? retelling(l10n.bundle, env.language) : text => text;
  return retellIn(english);
};

let byId: ReadonlyMap<string, SourceLink> | undefined;

/** Where a number comes from; an id may name a place in its source behind a colon. */
export function sourceOf(id: string): SourceLink | undefined {
  byId ??= new Map(sources.map(source => [source.id, source]));
  return byId.get(id) ?? byId.get(id.split(':', 1)[0] ?? id);
}
