import type { ClassFact, Expr, FunctionFact, Parameter } from '../facts/facts.ts';
import { read } from './javascriptExpressions.ts';
import { readParameters } from './javascriptParameters.ts';
import { lead, textOf, type Place } from './javascriptPlace.ts';
import { openScope, spanOf } from './openScope.ts';
import { walk } from './javascriptStatements.ts';
import { annotationOf } from './javascriptTypes.ts';
import { field, type Syntax } from './syntax.ts';

/** What only the surroundings of a function know of it. */
export interface Definition {
  /** The name it is stored under, where it has none of its own. */
  readonly name?: string | undefined;
  readonly method?: FunctionFact['method'];
  readonly object?: FunctionFact['object'];
  readonly decorators?: readonly Expr[];
  /** True where running the statement it stands in runs its body once per turn of a loop. */
  readonly inLoop?: boolean;
}

interface Opened {
  readonly fn: FunctionFact;
  readonly inside: Place;
}

/** A function of any form, with its body. Binds no name in the scope around it. */
export function readFunction(node: Syntax, place: Place, definition: Definition = {}): FunctionFact {
  const { fn, inside } = open(node, place, definition);
  place.file.functions.push(fn);
  const body = field(node, 'body');
  if (body?.type === 'statement_block') walk(body, inside);
  else if (body) inside.gathered?.returns.push(read(body, inside));
  return fn;
}

/** A function of which only the types are written. */
export const readSignature = (node: Syntax, place: Place, name: string, of: ClassFact | undefined): FunctionFact =>
  open(node, place, { name, method: of && { of, how: isGetter(node, place) ? 'property' : 'instance' } }).fn;

export const isGetter = (member: Syntax, place: Place): boolean =>
  /\bget\s/u.test(lead(member, field(member, 'name'), place));

/** The function that an expression is, parentheses taken off. */
export function functionNode(node: Syntax): Syntax | undefined {
  let at: Syntax | undefined = node;
  while (at?.type === 'parenthesized_expression') at = at.children[0];
  return at && functionTypes.has(at.type) ? at : undefined;
}

const functionTypes = new Set(['arrow_function', 'function_expression', 'generator_function']);

function open(node: Syntax, place: Place, definition: Definition): Opened {
  const { name, method, object, decorators = [], inLoop = false } = definition;
  const scope = openScope('function', place.scope);
  const gathered = { returns: [] as Expr[], yields: [] as Expr[] };
  const self = node.type === 'arrow_function' ? place.self : scope;
  const inside: Place = { ...place, scope, names: scope, self, inLoop, branch: undefined, gathered };
  const parameters: Parameter[] = [];
  const ownName = field(node, 'name');
  const isMember = node.type === 'method_definition' || node.type.endsWith('_signature');
  const head = isMember ? ownName : (field(node, 'parameter') ?? field(node, 'parameters'));
  const fn: FunctionFact = {
    name: ownName && !isMember ? textOf(ownName, place) : name,
    parameters,
    scope,
    returns: gathered.returns,
    yields: gathered.yields,
    decorators,
    returnAnnotation: annotationOf(node, inside, 'return_type'),
    method,
    object: node.type === 'arrow_function' ? undefined : object,
    span: spanOf(node),
    async: /\basync\b/u.test(lead(node, head, place)),
  };
  scope.owner = fn;
  parameters.push(...readParameters(node, inside));
  return { fn, inside };
}
