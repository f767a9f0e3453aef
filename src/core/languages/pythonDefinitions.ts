import type { ClassFact, Expr, FunctionFact, Parameter, Scope } from '../facts/facts.ts';
import { annotation, named } from './pythonAnnotations.ts';
import { bind, type Context, type Found } from './pythonContext.ts';
import { openScope, spanOf } from './openScope.ts';
import { expression } from './pythonExpressions.ts';
import { visit } from './pythonStatements.ts';
import { field, type Syntax } from './syntax.ts';

interface Definition {
  /** True for the callback of a `map`: its body runs once per item. */
  readonly looping: boolean;
  readonly decorators?: readonly Expr[];
}

/** A function, method or lambda; binds its name in the enclosing scope. */
export function readFunction(node: Syntax, context: Context, found: Found, definition: Definition): FunctionFact {
  const { text } = found;
  const nameNode = field(node, 'name');
  const name = nameNode && text.slice(nameNode.start, nameNode.end);
  const decorators = definition.decorators ?? [];
  const owner = context.scope.kind === 'class' ? (context.scope.owner as ClassFact | undefined) : undefined;
  const how = owner && methodKind(decorators);
  const scope = openScope('function', context.scope);
  const gathered = {
    returns: [] as Expr[],
    yields: [] as Expr[],
    globals: new Map<string, Scope>(),
    span: spanOf(node),
  };
  const body = field(node, 'body');
  const inside: Context = { scope, inLoop: definition.looping, branch: undefined, gathered };
  const parameters = readParameters(field(node, 'parameters'), context, found, owner !== undefined && how !== 'static');
  const typed = withDocTypes(parameters, body, context, found);
  const returned = field(node, 'return_type');
  const fn: FunctionFact = {
    name,
    parameters: typed,
    scope,
    returns: gathered.returns,
    yields: gathered.yields,
    decorators,
    returnAnnotation: returned && annotation(returned, context, found),
    method: owner && how ? { of: owner, how } : undefined,
    span: spanOf(node),
    async: text.startsWith('async', node.start),
  };
  scope.owner = fn;
  for (const parameter of typed) bind(inside, parameter.name, { kind: 'parameter', parameter, span: parameter.span });
  // Under the name of a property stands what its getter gives.
  if (name !== undefined && !decorators.some(isAccessor))
    bind(context, name, { kind: 'function', fn, span: spanOf(node) });
  if (body) {
    if (node.type === 'lambda') gathered.returns.push(expression(body, inside, found));
    else visit(body, inside, found);
  }
  found.functions.push(fn);
  return fn;
}

/** `@model.setter`, `@model.deleter`: the function is called where the property is assigned or deleted. */
const isAccessor = (decorator: Expr): boolean =>
  decorator.kind === 'member' && (decorator.name === 'setter' || decorator.name === 'deleter');

function methodKind(decorators: readonly Expr[]): 'instance' | 'static' | 'class' | 'property' {
  for (const decorator of decorators) {
    const name = decorator.kind === 'name' || decorator.kind === 'member' ? decorator.name : '';
    if (name === 'staticmethod') return 'static';
    if (name === 'classmethod') return 'class';
    if (name === 'property' || name === 'cached_property' || isAccessor(decorator)) return 'property';
  }
  return 'instance';
}

function readParameters(list: Syntax | undefined, context: Context, found: Found, hasReceiver: boolean): Parameter[] {
  const parameters: Parameter[] = [];
  let index: number | undefined = hasReceiver ? -1 : 0;
  for (const node of list?.children ?? []) {
    if (node.type === 'keyword_separator') {
      index = undefined;
      continue;
    }
    const parameter = readParameter(node, index, context, found);
    if (!parameter) continue;
    parameters.push(parameter);
    if (parameter.rest === 'list') index = undefined;
    else if (index !== undefined) index += 1;
  }
  return parameters;
}

function readParameter(node: Syntax, index: number | undefined, context: Context, found: Found): Parameter | undefined {
  const typed = field(node, 'type');
  const value = field(node, 'value');
  const named = field(node, 'name') ?? (node.type === 'identifier' ? node : node.children[0]);
  if (!named) return undefined;
  const splat = [node, named].find(
    part => part.type === 'list_splat_pattern' || part.type === 'dictionary_splat_pattern',
  );
  const rest = splat && (splat.type === 'list_splat_pattern' ? 'list' : 'record');
  const name = splat ? splat.children[0] : named;
  if (name?.type !== 'identifier') return undefined;
  return {
    name: found.text.slice(name.start, name.end),
    index: rest ? undefined : index === -1 ? undefined : index,
    default: value && expression(value, context, found),
    annotation: typed && annotation(typed, context, found),
    rest,
    path: [],
    span: spanOf(node),
    receiver: index === -1 && !rest,
  };
}

/** Types that only the docstring tells: `client (Groq): …` and `:type client: Groq`. */
function withDocTypes(
  parameters: readonly Parameter[],
  body: Syntax | undefined,
  context: Context,
  found: Found,
): readonly Parameter[] {
  const first = body?.children[0];
  const doc = first?.type === 'expression_statement' ? first.children[0] : undefined;
  if (doc?.type !== 'string' || parameters.every(p => p.annotation !== undefined || p.receiver)) return parameters;
  const text = found.text.slice(doc.start, Math.min(doc.end, doc.start + 8000));
  return parameters.map(parameter => {
    if (parameter.annotation || parameter.receiver || !/^\w+$/u.test(parameter.name)) return parameter;
    const at = new RegExp(
      `(?:^|\\n)[ \\t]*(?:[-*][ \\t]*)?${parameter.name} ?(?:\\(|: )([\\w.\\[\\]]+)|:type ${parameter.name}: ?([\\w.\\[\\]]+)`,
      'u',
    ).exec(text);
    const type = at?.[1] ?? at?.[2];
    return type === undefined ? parameter : { ...parameter, annotation: named(type, context, spanOf(doc)) };
  });
}

/** `Base[Item]`, where types are given to a base, is `Base` with all that it hands down. A text names an entry instead. */
const withoutTypes = (base: Expr): Expr => (base.kind === 'index' && base.key.kind !== 'literal' ? base.object : base);

/** A class; binds its name in the enclosing scope. */
export function readClass(node: Syntax, context: Context, found: Found, decorators: readonly Expr[] = []): ClassFact {
  const nameNode = field(node, 'name');
  const name = nameNode && found.text.slice(nameNode.start, nameNode.end);
  const scope = openScope('class', context.scope);
  const bases: Expr[] = [];
  for (const base of field(node, 'superclasses')?.children ?? []) {
    if (base.type === 'keyword_argument') visit(base, context, found);
    else bases.push(withoutTypes(expression(base, context, found)));
  }
  const methods: FunctionFact[] = [];
  const cls: ClassFact = { name, bases, decorators, scope, methods, span: spanOf(node) };
  scope.owner = cls;
  if (name !== undefined) bind(context, name, { kind: 'class', cls, span: spanOf(node) });
  const body = field(node, 'body');
  if (body) visit(body, { scope, inLoop: false, branch: undefined, gathered: undefined }, found);
  for (const bindings of scope.bindings.values())
    for (const binding of bindings) if (binding.kind === 'function') methods.push(binding.fn);
  found.classes.push(cls);
  return cls;
}
