import type { FrontEnd } from './frontEnd.ts';
import { javascript } from './javascript.ts';
import { python } from './python.ts';

/** The languages WattLens reads. */
const frontEnds: readonly FrontEnd[] = [python, javascript];

/** The front end for a file name; undefined where its ending is not one of a language's. */
export const frontEndFor = (path: string): FrontEnd | undefined =>
  frontEnds.find(({ extensions }) => extensions.some(ending => path.endsWith(ending)));
