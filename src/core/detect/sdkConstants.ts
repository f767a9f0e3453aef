import { Via, type ApiValue } from '../resolve/values.ts';
import type { World } from '../resolve/world.ts';
import type { Candidate } from './finding.ts';

/** The id that a member of an SDK's enumeration stands for, which is written in the SDK; undefined for other values. */
export function constantNamed({ path, via }: ApiValue, { graph }: World): Candidate | undefined {
  // Of a member of an enumeration of Python, `.value` is what it stands for.
  const member = path.endsWith('.value') ? path.slice(0, -'.value'.length) : path;
  const dot = Math.max(member.lastIndexOf('.'), member.lastIndexOf('#'));
  const ids = graph.constants.find(each => each.path.test(member.slice(0, dot)))?.ids;
  const name = member.slice(dot + 1);
  const id = ids && Object.hasOwn(ids, name) ? ids[name] : undefined;
  if (id === undefined) return undefined;
  return { kind: 'text', value: id, at: { path, span: { start: 0, end: 0 } }, via: via | Via.crossFile };
}
