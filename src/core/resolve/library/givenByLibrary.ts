import type { Call, FunctionFact, Parameter } from '../../facts/facts.ts';
import { instanceOf } from '../classes/annotations.ts';
import { apiMember, moduleValue } from '../api.ts';
import { evaluate } from '../evaluate.ts';
import { moduleLevel, type Env, type Value } from '../values.ts';
import type { World } from '../world.ts';

/** What a library's function gives to the function that it is handed. */
interface Giver {
  /** The public path of the library's function. */
  readonly of: RegExp;
  /** Where it takes the other function: a position, or a key of its options. */
  readonly at: number | string;
  /** A parameter of that: its position, the key of the object there where it is not the whole, and its class. */
  readonly gives: { readonly index: number; readonly key?: string; readonly module: string; readonly name: string };
}

const mastra = { key: 'mastra', module: '@mastra/core', name: 'Mastra' };

/**
 * By the last name of the function.
 * Sources: mastra.ai/reference/workflows/step and tools/create-tool (one object before version 1, then the input and the
 * context), code.visualstudio.com/api/references/vscode-api#chat, docs.livekit.io/agents/logic/tools.
 */
const givers: Readonly<Record<string, readonly Giver[]>> = {
  createStep: [{ of: /^@mastra\/core(?:\/[\w/]+)?#createStep$/u, at: 'execute', gives: { index: 0, ...mastra } }],
  createTool: [0, 1].map(index => ({
    of: /^@mastra\/core(?:\/[\w/]+)?#createTool$/u,
    at: 'execute',
    gives: { index, ...mastra },
  })),
  createChatParticipant: [
    {
      of: /^vscode#chat\.createChatParticipant$/u,
      at: 1,
      gives: { index: 0, module: 'vscode', name: 'ChatRequest' },
    },
  ],
  tool: [
    {
      of: /^@livekit\/agents#(?:llm\.)?tool$/u,
      at: 'execute',
      gives: { index: 1, key: 'ctx', module: '@livekit/agents', name: 'RunContext' },
    },
  ],
};

/** Types of functions that a library calls. */
const typed: readonly Omit<Giver, 'at'>[] = [
  { of: /^vscode#ChatRequestHandler$/u, gives: { index: 0, module: 'vscode', name: 'ChatRequest' } },
];

/** The same for a function that a name with such a type stands for: `const handler: vscode.ChatRequestHandler = …`. */
export function givenByType(
  { name, scope }: FunctionFact,
  { index, path }: Parameter,
  env: Env,
  world: World,
): readonly Value[] | undefined {
  const some = typed.filter(({ gives }) => gives.index === index && gives.key === path[0] && path.length < 2);
  const bindings = name === undefined || some.length === 0 ? undefined : scope.parent?.bindings.get(name);
  const annotation = bindings?.flatMap(each => (each.kind === 'value' ? (each.annotation ?? []) : []))[0];
  if (annotation?.kind !== 'member' && annotation?.kind !== 'name') return undefined;
  const plain = moduleLevel(env);
  const paths = evaluate(annotation, plain, world).flatMap(value => (value.kind === 'api' ? [value.path] : []));
  const giver = some.find(({ of }) => paths.some(each => of.test(each)));
  return giver && [objectOf(giver, plain, world)];
}

const objectOf = ({ gives: { module, name } }: Pick<Giver, 'gives'>, env: Env, world: World): Value =>
  instanceOf(apiMember(moduleValue(module, env, world), name));

/** An object of a library that the library itself hands in; undefined for every other parameter. */
export function givenByLibrary(
  { index, path }: Parameter,
  { call, at }: { readonly call: Call; readonly at: number | string },
  env: Env,
  world: World,
): readonly Value[] | undefined {
  const { callee } = call;
  const named = callee.kind === 'name' || callee.kind === 'member' ? callee.name : '';
  const some = (Object.hasOwn(givers, named) ? (givers[named] ?? []) : []).filter(
    ({ gives, ...giver }) => giver.at === at && gives.index === index && gives.key === path[0] && path.length < 2,
  );
  if (some.length === 0) return undefined;
  const plain = moduleLevel(env);
  const paths = evaluate(callee, plain, world).flatMap(value => (value.kind === 'api' ? [value.path] : []));
  const giver = some.find(({ of }) => paths.some(each => of.test(each)));
  return giver && [objectOf(giver, plain, world)];
}
