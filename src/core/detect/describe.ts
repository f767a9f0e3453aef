import type { Call } from '../facts/facts.ts';
import { argument } from '../resolve/calls/arguments.ts';
import { Via, type ApiValue, type Env } from '../resolve/values.ts';
import type { World } from '../resolve/world.ts';
import type { CallSpec, Sdk, TaskOf, ValueKind } from '../signatures/sdk.ts';
import type { CallSite, Task } from '../site.ts';
import { calleeText } from './callee.ts';
import { givenOf } from './given.ts';
import type { Finding } from './finding.ts';
import { endpointOf, providerOf, regionOf } from './serving.ts';
import { settle } from './settle.ts';

/** A signature that a call matches, with what it says of the model. */
export interface Match {
  readonly sdk: Sdk;
  readonly spec: CallSpec | ValueKind;
  readonly type: CallSite['type'];
  readonly task: TaskOf;
  readonly callee: ApiValue;
  readonly finding: Finding;
  /** The call whose arguments count: for a partial, with those given before. */
  readonly call: Call;
}

/** The call site of a matched call; `finding` says what all matches together know of its model. */
export function describe(match: Match, finding: Finding, call: Call, env: Env, world: World): CallSite {
  const { sdk, spec, callee, type } = match;
  const { trail, ...model } = settle(finding, call, world.file.path);
  const task = taskOf(match.task, finding, match.call, env, world);
  const given = givenOf(match.call, spec as CallSpec, task, env, world);
  const cap = given['maxOutput'];
  const endpoint = endpointOf(callee, world);
  return {
    type,
    span: call.span,
    calleeSpan: call.callee.span,
    callee: calleeText(call.callee, world.file.text),
    sdk: sdkName(callee, env, sdk),
    signature: sdk.id,
    api: callee.path,
    task: task === 'chat' ? (finding.supporting ?? task) : task,
    evidence: (callee.via & Via.annotation) !== 0 ? 'annotation' : 'direct',
    ...model,
    provider: finding.provider ?? providerOf(spec, sdk, callee, world),
    region: regionOf(callee, match.call, env, world),
    ...(endpoint === undefined ? {} : { endpoint }),
    inLoop: call.inLoop,
    maxTokens: typeof cap === 'number' ? cap : undefined,
    local: spec.local ?? sdk.local ?? false,
    given,
    trail: [`callee: ${callee.path}`, ...trail],
  };
}

/** The import root or package whose value is called; of a global or a binding that is nowhere imported, its signature. */
function sdkName(callee: ApiValue, env: Env, sdk: Sdk): string {
  let root: ApiValue = callee;
  while (root.parent) root = root.parent;
  const part = root.joined.find(each => each.kind === 'api');
  if (part) return sdkName(part, env, sdk);
  const path = root.path;
  if (path.startsWith('global#')) return sdk.id;
  if (env.file.facts.language === 'javascript')
    return (path.split('#')[0] ?? path)
      .split('/')
      .slice(0, path.startsWith('@') ? 2 : 1)
      .join('/');
  const [first = path] = path.split('.');
  // `from google import genai` has the root `google`, as `google.cloud` has: what is taken from it is the package.
  const [, second] = callee.path.split('.');
  return first === 'google' && second !== undefined ? `google.${second.replace(/\(\)$/u, '')}` : first;
}

function taskOf(task: TaskOf, { candidates }: Finding, call: Call, env: Env, world: World): Task {
  if (typeof task === 'string') return task;
  if ('ids' in task) {
    const told = candidates.map(({ value }) => task.ids.find(([like]) => like.test(value))?.[1] ?? task.otherwise);
    return told.find((each, _, all) => all.every(other => other === each)) ?? task.otherwise;
  }
  for (const path of task.argument) {
    const [value] = argument(call, path, env, world) ?? [];
    if (value?.kind === 'text' && Object.hasOwn(task.map, String(value.value)))
      return task.map[String(value.value)] ?? task.otherwise;
  }
  return task.otherwise;
}
