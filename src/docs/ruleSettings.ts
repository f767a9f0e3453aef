import { rules } from '../core/rules/index.ts';

/** Stands for every rule that is off until it is turned on. */
const preview = { id: 'preview', title: 'Every rule that is off until it is turned on.' };

/** What `rules` may name: the ids, with what each is about. */
const switches = [preview, ...rules.map(({ id, title }) => ({ id, title: `${title}.` }))];

/** Names in the setting `wattlens.rules`, for the manifest. */
export const ruleNames = (): readonly string[] => switches.map(({ id }) => id);

/** `rules` of the schema of `wattlens.json`: what each switch is called, says and takes. */
export const ruleProperties = (): Readonly<Record<string, object>> =>
  Object.fromEntries(
    switches.map(({ id, title }) => [id, { type: 'string', enum: ['on', 'off'], description: title }]),
  );
