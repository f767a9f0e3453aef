import type { ApiValue } from '../values.ts';
import type { World } from '../world.ts';

/** What a member of an SDK's enumeration stands for, which is written in the SDK; undefined for other values. */
export function constantText({ path }: ApiValue, { graph }: World): string | undefined {
  // Of a member of an enumeration of Python, `.value` is what it stands for.
  const member = path.endsWith('.value') ? path.slice(0, -'.value'.length) : path;
  const dot = Math.max(member.lastIndexOf('.'), member.lastIndexOf('#'));
  const ids = graph.constants.find(each => each.path.test(member.slice(0, dot)))?.ids;
  const name = member.slice(dot + 1);
  return ids && Object.hasOwn(ids, name) ? ids[name] : undefined;
}
