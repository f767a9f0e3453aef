import type { Expr, Parameter } from '../facts/facts.ts';
import { documentedParameters } from './javascriptDocs.ts';
import { read } from './javascriptExpressions.ts';
import { follow, leaves, type Leaf } from './javascriptPatterns.ts';
import { lead, nameAt, textOf, type Place } from './javascriptPlace.ts';
import { declare, spanOf } from './openScope.ts';
import { walk } from './javascriptStatements.ts';
import { annotationOf } from './javascriptTypes.ts';
import { field, fields, type Syntax } from './syntax.ts';

interface Listed {
  readonly types: ReadonlyMap<string, Expr>;
  readonly parameters: Parameter[];
  readonly inside: Place;
}

/**
 * The names that the parameters of a function bind, declared in its scope. A pattern gives one for each name in it:
 * the annotation is that of the whole argument, from which the path leads on. TypeScript's `this` is none.
 */
export function readParameters(node: Syntax, inside: Place): readonly Parameter[] {
  const listed: Listed = { types: documentedParameters(node, inside), parameters: [], inside };
  const single = field(node, 'parameter');
  if (single) add(single, single, 0, listed);
  let index = 0;
  for (const item of field(node, 'parameters')?.children ?? []) {
    const pattern = field(item, 'pattern');
    if (!pattern) walk(item, inside);
    else if (pattern.type !== 'this') {
      add(pattern, item, index, listed);
      index += 1;
    }
  }
  return listed.parameters;
}

/** The names that one parameter binds: itself, or those of its pattern. */
function add(pattern: Syntax, node: Syntax, index: number, { types, parameters, inside }: Listed): void {
  for (const { children } of fields(node, 'decorator')) for (const child of children) read(child, inside);
  const annotation = annotationOf(node, inside);
  const value = field(node, 'value');
  const given = value && read(value, inside);
  for (const leaf of leaves(pattern, inside)) {
    const isRest = pattern.type === 'rest_pattern' && leaf.path.length === 0;
    const name = textOf(leaf.target, inside);
    const parameter: Parameter = {
      name,
      index: isRest || leaf.rest === 'unknown' ? undefined : index,
      default: defaultOf(leaf, given),
      annotation: annotation ?? (leaf.path.length === 0 ? types.get(name) : undefined),
      rest: leaf.rest === 'unknown' ? undefined : leaf.rest,
      path: leaf.path,
      span: spanOf(node),
      receiver: false,
    };
    parameters.push(parameter);
    declare(inside.scope, name, { kind: 'parameter', parameter, span: parameter.span });
    if (isProperty(node, pattern, inside)) keepOnThis(leaf.target, parameter, inside);
  }
}

/** The default nearest to the name: its own, else what the default of the pattern around it holds for it. */
function defaultOf({ target, path, defaults, rest }: Leaf, given: Expr | undefined): Expr | undefined {
  const nearest = defaults.at(-1) ?? (given && { after: 0, value: given });
  if (!nearest || rest === 'unknown' || (path.length > nearest.after && isEmpty(nearest.value))) return undefined;
  return follow(nearest.value, path.slice(nearest.after), spanOf(target));
}

const isEmpty = (value: Expr): boolean => value.kind === 'record' && value.entries.length === 0;

const isProperty = (node: Syntax, pattern: Syntax, place: Place): boolean =>
  pattern.type === 'identifier' &&
  /\b(?:public|private|protected|readonly|override)\s/u.test(lead(node, pattern, place));

/** `constructor(private readonly client: OpenAI)` also sets `this.client`. */
function keepOnThis(target: Syntax, { name, annotation }: Parameter, inside: Place): void {
  const span = spanOf(target);
  inside.scope.memberBindings.push({
    object: { kind: 'name', name: 'this', scope: inside.self, span },
    name,
    value: nameAt(target, inside),
    path: [],
    span,
    branch: undefined,
    annotation,
  });
}
