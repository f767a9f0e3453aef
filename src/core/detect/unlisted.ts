import type { Settings, Source } from '../analysis.ts';
import { siteComments } from '../config/siteComments.ts';
import type { Call } from '../facts/facts.ts';
import { environmentOf } from '../project/environment.ts';
import type { Project } from '../project/project.ts';
import { constructedKinds, matchingCalls } from '../resolve/api.ts';
import { afterGiven, moduleLevel, type ApiValue, type Env, type Value } from '../resolve/values.ts';
import { startRoot, type World } from '../resolve/world.ts';
import { knownApis } from '../signatures/known.ts';
import { lineIndex } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';
import { calleeText } from './callee.ts';
import { detect } from './detect.ts';
import type { Wrapper } from './wrapperCalls.ts';

/** A call that is not listed among the sites, and why, in words that follow "not listed:". */
export interface UnlistedCall {
  readonly span: Span;
  readonly callee: string;
  readonly reasons: readonly string[];
}

/** Why calls of a file are no sites, for those whose callee is wanted. Never throws. */
export function unlistedCalls(
  { path, text, facts }: Source,
  project: Project,
  settings: Settings,
  isWanted: (callee: Span) => boolean,
): readonly UnlistedCall[] {
  const wanted = facts.calls.filter(call => isWanted(call.callee.span));
  if (wanted.length === 0) return [];
  const environment = environmentOf(path, settings.models, project);
  const { sites, wrapperCalls, world } = detect(path, facts, text, { graph: knownApis(), project, environment });
  const comments = siteComments(text);
  const lines = lineIndex(text);
  const env = moduleLevel(world);
  return wanted
    .flatMap((call): readonly UnlistedCall[] => {
      const about = { span: call.span, callee: calleeText(call.callee, text) };
      if (sites.some(({ span }) => span.start === call.span.start && span.end === call.span.end)) {
        const said = comments.at(lines.positionAt(call.span.start).line, lines.positionAt(call.span.end).line);
        return said.ignore === 'site' ? [{ ...about, reasons: ['a comment says to ignore it'] }] : [];
      }
      startRoot(world);
      const wrapper = wrapperCalls.find(({ span }) => span.start === call.span.start && span.end === call.span.end);
      const reasons = wrapper
        ? [throughWrapper(wrapper)]
        : world.evaluate(call.callee, env).map(value => reasonFor(value, call, env, world));
      return [{ ...about, reasons: [...new Set(reasons)] }];
    })
    .sort((a, b) => a.span.start - b.span.start);
}

const throughWrapper = ({ calls }: Wrapper): string => {
  const models = [...new Set(calls.map(({ modelId }) => modelId ?? 'an unknown model'))].join(', ');
  return `it is a function of this file that runs a model further down (${models}); the call there is listed`;
};

function reasonFor(value: Value, call: Call, env: Env, world: World): string {
  switch (value.kind) {
    case 'api':
      return ofLibrary(value, call, env, world);
    case 'function':
      return `it is a function of the project, in ${value.env.file.path}`;
    case 'class':
      return `it makes an object of the project's class ${value.cls.name ?? ''}, in ${value.env.file.path}`.replace(
        ' ,',
        ',',
      );
    case 'instance':
      return `it calls an object of the project's class ${value.cls.name ?? ''}`.trimEnd();
    case 'partial':
      return reasonFor(value.target, afterGiven(value, call), env, world);
    case 'module':
      return `it is the file ${value.file.path} of the project`;
    case 'unknown':
      return `what is called is not known: ${value.reason}`;
    case 'text':
    case 'list':
    case 'record':
    case 'options':
      return 'what is called is a plain value';
  }
}

/** The reason for a call of a library's value: how much the signatures know of it. */
function ofLibrary(value: ApiValue, call: Call, env: Env, world: World): string {
  const { path, nodes } = value;
  if (matchingCalls(value, call, env, world).some(({ spec }) => spec.needsModel))
    return `it is ${path}, which runs whatever it is given, and no model is found in that`;
  if (constructedKinds(value, call, env, world).some(({ kind }) => kind.onlyWithModel && kind.names !== undefined))
    return `it is ${path}, which names a model only where an argument says one, and none does`;
  if (matchingCalls(value, call, env, world).length > 0 || constructedKinds(value, call, env, world).length > 0)
    return `it is ${path}, which is known, and by itself neither runs nor names a model`;
  if (nodes.some(at => at.calls.length > 0)) return `it is ${path}, which runs a model only with other arguments`;
  if (path.startsWith('global#'))
    return `${path.slice('global#'.length)} is a name of the language or platform, or nothing in the file defines it`;
  if (nodes.length > 0) return `it is ${path}, a place in a known library where no signature has a call`;
  const root = path.split(/[#.(]/u)[0] ?? path;
  return world.graph.roots.has(root)
    ? `it is ${path}; no signature of ${root} has this call`
    : `it is ${path}; ${root} is no library with known models`;
}
