import { analyze } from '../core/analyze.ts';
import { outlook, type Outlook } from '../core/detect/prospect.ts';
import { unlistedCalls } from '../core/detect/unlisted.ts';
import { knownApis } from '../core/signatures/known.ts';
import type { Means } from './engine.ts';

let ready: Outlook | undefined;

/** The whole engine as the workers run it; the signatures are compiled with the first file. */
export const pipeline: Omit<Means, 'parsers'> = {
  analyze,
  unlisted: unlistedCalls,
  outlook: (path, text) => (ready ??= outlook(knownApis()))(path, text),
};
