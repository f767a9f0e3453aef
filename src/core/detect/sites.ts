import type { Call, Expr, FileFacts } from '../facts/facts.ts';
import { instanceOf } from '../resolve/annotations.ts';
import { argument } from '../resolve/arguments.ts';
import { constructedKinds, matchingCalls } from '../resolve/api.ts';
import { Via, type ApiValue, type Env, type Value } from '../resolve/values.ts';
import { fuelPerRoot, type World } from '../resolve/world.ts';
import type { CallSpec, Sdk, TaskOf, ValueKind } from '../signatures/sdk.ts';
import type { CallSite, ModelReference, Task } from '../site.ts';
import { calleeText, lastSpan } from './callee.ts';
import { givenOf } from './given.ts';
import { httpSite } from './http.ts';
import { modelOfCall, type Candidate, type Finding } from './modelOf.ts';
import { provenance } from './provenance.ts';
import { providerOf, regionOf } from './serving.ts';

/** All call sites of a file, in source order of their starts. */
export function findSites(facts: FileFacts, text: string, world: World): readonly CallSite[] {
  const env: Env = { file: world.file, frame: undefined };
  const sites: CallSite[] = [];
  for (const call of facts.calls) {
    world.fuel = fuelPerRoot;
    world.depth = 0;
    const site = siteOf(call, env, text, world);
    if (site) sites.push(site);
  }
  return sites.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** A signature that a call matches, with what it says of the model. */
interface Match {
  readonly sdk: Sdk;
  readonly spec: CallSpec | ValueKind;
  readonly type: CallSite['type'];
  readonly task: TaskOf;
  readonly callee: ApiValue;
  readonly finding: Finding;
  /** The call as its arguments are to be read: of a partial, with those given before. */
  readonly call: Call;
}

function siteOf(call: Call, env: Env, text: string, world: World): CallSite | undefined {
  const values = world.evaluate(call.callee, env);
  const known = values.flatMap(value => matchesOf(value, call, env, world));
  const matches = known.length > 0 ? known : shapedCall(call, env, world);
  const [match] = matches;
  if (!match) return httpSite(call, values, env, text, world);
  const findings = matches.filter(each => each.type === match.type).map(each => each.finding);
  return describe(match, findings, call, env, text, world);
}

function matchesOf(value: Value, call: Call, env: Env, world: World): readonly Match[] {
  if (value.kind === 'partial')
    return matchesOf(value.target, { ...call, args: [...value.args, ...call.args] }, env, world);
  if (value.kind === 'instance') return inheritedCall(value, call, env, world);
  if (value.kind !== 'api') return [];
  const found: Match[] = [];
  for (const { sdk, spec } of matchingCalls(value, call, env, world)) {
    const task = spec.runs ?? spec.names;
    if (task === undefined) continue;
    const finding = modelOfCall([spec], call, env, value, world);
    if (spec.needsModel && !finding.bearing && finding.candidates.length === 0) continue;
    found.push({ sdk, spec, type: spec.runs === undefined ? 'model' : 'invoke', task, callee: value, finding, call });
  }
  if (found.length > 0) return found.slice(0, 1);
  for (const { sdk, kind } of constructedKinds(value, call, env, world)) {
    if (kind.names === undefined) continue;
    const finding = modelOfCall([kind], call, env, value, world);
    if (
      kind.onlyWithModel &&
      !(kind.model ?? []).some(path =>
        argument(call, path, env, world)?.some(given => namesModel(given, kind.onlyWithModel)),
      )
    )
      continue;
    found.push({ sdk, spec: kind, type: 'model', task: kind.names, callee: value, finding, call });
  }
  return found.slice(0, 1);
}

/** Whether an argument names a model: given at all, or given as the id itself. */
const namesModel = (given: Value, how: ValueKind['onlyWithModel']): boolean =>
  given.kind === 'text' ? given.value !== null : how !== 'id';

/** Calling an object of a project class that inherits what happens from a library: `module(question=…)`. */
function inheritedCall(value: Value & { kind: 'instance' }, call: Call, env: Env, world: World): readonly Match[] {
  if (value.cls.scope.bindings.has('__call__')) return [];
  const home: Env = { file: value.env.file, frame: undefined };
  return value.cls.bases.flatMap(base =>
    world.evaluate(base, home).flatMap(each => {
      if (each.kind !== 'api') return [];
      const made = instanceOf(each);
      return made.nodes.length > 0 ? matchesOf(made, call, env, world) : [];
    }),
  );
}

/** A call known by its last names and a literal argument, where the receiver is the platform's. */
function shapedCall(call: Call, env: Env, world: World): readonly Match[] {
  const { callee } = call;
  if (callee.kind !== 'member') return [];
  for (const { sdk, shape } of world.graph.shapes.get(callee.name) ?? []) {
    if (!endsIn(callee, shape.tail)) continue;
    const given = argument(call, shape.argument, env, world) ?? [];
    if (!given.some(value => value.kind === 'text' && shape.literal.test(String(value.value)))) continue;
    const spec: CallSpec = { path: shape.tail.join('.'), runs: shape.runs, model: [shape.argument] };
    const path = `${shape.sdk}#${shape.tail.join('.')}`;
    const receiver: ApiValue = {
      kind: 'api',
      path,
      nodes: [],
      parent: undefined,
      call: undefined,
      env,
      calleeNodes: [],
      joined: [],
      via: 0,
    };
    return [
      {
        sdk,
        spec,
        type: 'invoke',
        task: shape.runs,
        callee: receiver,
        finding: modelOfCall([spec], call, env, undefined, world),
        call,
      },
    ];
  }
  return [];
}

function endsIn(expr: Expr, tail: readonly string[]): boolean {
  let at: Expr | undefined = expr;
  for (let index = tail.length - 1; index >= 0; index -= 1) {
    if (!at || (at.kind !== 'member' && at.kind !== 'name') || at.name !== tail[index]) return false;
    at = at.kind === 'member' ? at.object : undefined;
  }
  return true;
}

function describe(
  match: Match,
  findings: readonly Finding[],
  call: Call,
  env: Env,
  text: string,
  world: World,
): CallSite {
  const { sdk, spec, callee, type } = match;
  const candidates = new Map<string, Candidate>();
  for (const each of findings.flatMap(found => found.candidates))
    if (!candidates.has(each.value)) candidates.set(each.value, each);
  const open = findings.flatMap(found => found.open);
  const references = [...candidates.values()].map((each): ModelReference => reference(each, call, world));
  const fallback = findings.find(found => found.fallback)?.fallback;
  const [only] = references;
  const sure = references.length === 1 && open.length === 0 ? only : undefined;
  const standard: ModelReference | undefined =
    references.length === 0 && open.length === 0 && fallback
      ? { id: fallback.id, source: 'sdk-default', definedAt: undefined }
      : undefined;
  const model = sure ?? standard;
  const given = givenOf(match.call, spec as CallSpec, env, world);
  const cap = given['maxOutput'];
  const task = taskOf(match.task, match.call, env, world);
  return {
    type,
    span: call.span,
    calleeSpan: call.callee.span,
    callee: calleeText(call.callee, text),
    sdk: sdkName(callee, env),
    signature: sdk.id,
    api: callee.path,
    task: task === 'chat' && findings.every(found => found.supporting) ? 'embedding' : task,
    evidence: (callee.via & Via.annotation) !== 0 ? 'annotation' : 'direct',
    model,
    modelCandidates: model ? [] : references,
    modelReason: model
      ? undefined
      : (open[0] ?? (references.length > 1 ? 'several models are possible' : 'the call names no model')),
    provider: providerOf(model?.id, spec, sdk, callee, world),
    region: regionOf(callee, match.call, env, world),
    inLoop: call.inLoop,
    maxTokens: typeof cap === 'number' ? cap : undefined,
    local: spec.local ?? sdk.local ?? false,
    given,
    trail: trail(callee, references, open, fallback),
  };
}

const trail = (
  callee: ApiValue,
  references: readonly ModelReference[],
  open: readonly string[],
  fallback: Finding['fallback'],
): readonly string[] => [
  `callee: ${callee.path}`,
  ...references.map(each => `model: ${each.id} (${each.source}${each.definedAt ? `, ${each.definedAt.path}` : ''})`),
  ...open.map(reason => `model not sure: ${reason}`),
  ...(references.length === 0 && fallback ? [`model: ${fallback.id}, the default of ${fallback.version}`] : []),
];

function reference(candidate: Candidate, call: Call, world: World): ModelReference {
  return { id: candidate.value, source: provenance(candidate, call, world.file.path), definedAt: candidate.at };
}

/** The import root or package whose value is called. */
function sdkName(callee: ApiValue, env: Env): string {
  let root: ApiValue = callee;
  while (root.parent) root = root.parent;
  const [part] = root.joined;
  if (part?.kind === 'api') return sdkName(part, env);
  const path = root.path;
  if (env.file.facts.language === 'javascript')
    return (path.split('#')[0] ?? path)
      .split('/')
      .slice(0, path.startsWith('@') ? 2 : 1)
      .join('/');
  const [first = path, second] = path.split('.');
  return first === 'google' && second !== undefined ? `google.${second.replace(/\(\)$/u, '')}` : first;
}

function taskOf(task: TaskOf, call: Call, env: Env, world: World): Task {
  if (typeof task === 'string') return task;
  for (const path of task.argument) {
    const [value] = argument(call, path, env, world) ?? [];
    if (value?.kind === 'text' && Object.hasOwn(task.map, String(value.value)))
      return task.map[String(value.value)] ?? task.otherwise;
  }
  return task.otherwise;
}

/** Span of the callee's last name: where an editor shows the hint. */
export const hintSpan = (call: Call) => lastSpan(call.callee);
