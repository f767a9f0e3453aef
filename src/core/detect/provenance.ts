import type { Call } from '../facts/facts.ts';
import { Via } from '../resolve/values.ts';
import type { Provenance } from '../site.ts';
import type { Candidate } from './finding.ts';
import { contains } from '../text/span.ts';

/** Ways of reaching a value that make it no literal of the call, even where it stands inside it. */
const farther = Via.constant | Via.attribute | Via.parameterDefault | Via.envDefault | Via.receiver;

/** One word for how a value was reached; the farthest way counts. */
export function provenance(candidate: Candidate, call: Call, path: string): Provenance {
  const { via, at } = candidate;
  if (at.path === path && contains(call.span, at.span) && (via & farther) === 0) return 'literal';
  if ((via & Via.config) !== 0) return 'config';
  if (at.path !== path || (via & Via.crossFile) !== 0) return 'cross-file';
  if ((via & Via.envDefault) !== 0) return 'env-default';
  if ((via & Via.receiver) !== 0) return 'attribute';
  if ((via & Via.parameterDefault) !== 0) return 'parameter-default';
  if ((via & Via.attribute) !== 0) return 'attribute';
  return 'constant';
}
