import { analyze } from '../core/analyze.ts';
import { outlook, type Outlook } from '../core/detect/prospect.ts';
import { knownApis } from '../core/signatures/known.ts';
import type { Means } from './engine.ts';

let ready: Outlook | undefined;

/** The whole engine as the workers run it; the signatures are compiled with the first file. */
export const pipeline: Omit<Means, 'parsers'> = {
  analyze,
  outlook: (path, text) => (ready ??= outlook(knownApis()))(path, text),
};
