import type { Argument, Binding, Call, Expr, FunctionFact, PathStep, Scope } from '../../src/core/facts/facts.ts';
import type { FileFacts } from '../../src/core/facts/fileFacts.ts';

/** An expression in a short notation: `?` is unknown, `(a | b)` either, `(a ?? b)` a value with a fallback. */
export function exprText(expr: Expr): string {
  switch (expr.kind) {
    case 'literal':
      return JSON.stringify(expr.value);
    case 'template':
      return `\`${expr.parts.map(part => (typeof part === 'string' ? part : `\${${exprText(part)}}`)).join('')}\``;
    case 'name':
      return expr.name;
    case 'member':
      return `${exprText(expr.object)}.${expr.name}`;
    case 'index':
      return `${exprText(expr.object)}[${exprText(expr.key)}]`;
    case 'call':
      return callText(expr);
    case 'list':
      return `[${expr.items.map(exprText).join(', ')}]`;
    case 'record':
      return `{${expr.entries
        .map(({ key, value }) => (key ? `${exprText(key)}: ${exprText(value)}` : `...${exprText(value)}`))
        .join(', ')}}`;
    case 'choice':
      return `(${expr.options.map(exprText).join(expr.how === 'either' ? ' | ' : ' ?? ')})`;
    case 'operation':
      return `(${exprText(expr.left)} ${expr.operator} ${exprText(expr.right)})`;
    case 'function':
      return functionText(expr.fn);
    case 'class':
      return `class ${expr.cls.name ?? ''}{${scopeLines(expr.cls.scope).join('; ')}}`;
    case 'declared':
      return `<${exprText(expr.type)}>`;
    case 'unknown':
      return '?';
  }
}

const callText = ({ callee, args, isNew }: Call): string =>
  `${isNew ? 'new ' : ''}${exprText(callee)}(${args.map(argumentText).join(', ')})`;

const argumentText = ({ name, value, spread }: Argument): string =>
  `${spread === 'list' ? '...' : spread === 'record' ? '**' : ''}${name === undefined ? '' : `${name}=`}${exprText(value)}`;

/** `async f(a, b = 1) -> result: Type`, with `static`, `property` before it where that is so. */
function functionText({
  name,
  parameters,
  returns,
  yields,
  decorators,
  returnAnnotation,
  method,
  async,
}: FunctionFact): string {
  const list = parameters.map(({ name, rest, default: value }) => {
    const dots = rest === 'list' ? '...' : rest === 'record' ? '**' : '';
    return `${dots}${name}${value ? ` = ${exprText(value)}` : ''}`;
  });
  return [
    ...decorators.map(decorator => `@${exprText(decorator)} `),
    method && method.how !== 'instance' ? `${method.how} ` : '',
    async ? 'async ' : '',
    `${name ?? ''}(${list.join(', ')})`,
    returnAnnotation ? `: ${exprText(returnAnnotation)}` : '',
    returns.length > 0 ? ` -> ${returns.map(exprText).join(', ')}` : '',
    yields.length > 0 ? ` yields ${yields.map(exprText).join(', ')}` : '',
  ].join('');
}

const pathText = (path: readonly PathStep[]): string =>
  path.length === 0 ? '' : ` at ${path.map(step => (typeof step === 'string' ? `.${step}` : `[${step}]`)).join('')}`;

const annotationText = (annotation: Expr | undefined): string => (annotation ? `: ${exprText(annotation)}` : '');

function bindingText(name: string, binding: Binding): string {
  switch (binding.kind) {
    case 'value': {
      const { value, path, annotation, branch } = binding;
      return `${name}${annotationText(annotation)} = ${exprText(value)}${pathText(path)}${branch ? ' maybe' : ''}`;
    }
    case 'parameter': {
      const { index, rest, path, annotation, default: value } = binding.parameter;
      const place = rest === 'list' && index === undefined ? 'rest' : (index ?? 'nowhere');
      const from = `parameter ${place}${pathText(path)}${rest === 'record' ? ' rest' : ''}`;
      return `${name}${annotationText(annotation)} = ${from}${value ? ` or ${exprText(value)}` : ''}`;
    }
    case 'item':
      return `${name} of ${exprText(binding.value)}${pathText(binding.path)}`;
    case 'import':
      return `${name} from ${binding.from.module}${binding.from.symbol === undefined ? '' : `#${binding.from.symbol}`}`;
    case 'function':
      return functionText(binding.fn);
    case 'class': {
      const { bases, decorators } = binding.cls;
      const before = decorators.map(decorator => `@${exprText(decorator)} `).join('');
      return `${before}class ${name}${bases.length > 0 ? ` extends ${bases.map(exprText).join(', ')}` : ''}`;
    }
    case 'declared':
      return `${name}: ${exprText(binding.annotation)}`;
  }
}

/** What a scope binds, one line each: names in order of first appearance, then members assigned to. */
function scopeLines(scope: Scope): string[] {
  const names = [...scope.bindings].flatMap(([name, bindings]) => bindings.map(binding => bindingText(name, binding)));
  const members = scope.memberBindings.map(
    ({ object, name, value, path, annotation }) =>
      `${exprText(object)}.${name}${annotationText(annotation)} = ${exprText(value)}${pathText(path)}`,
  );
  return [...names, ...members];
}

/** What each scope of the file binds: the module, then functions and classes under their names. */
export function describeFacts(facts: FileFacts): Record<string, string[]> {
  const scopes: Record<string, string[]> = { module: scopeLines(facts.module) };
  for (const cls of facts.classes) scopes[`class ${cls.name ?? ''}`.trim()] = scopeLines(cls.scope);
  for (const fn of facts.functions) {
    const lines = scopeLines(fn.scope);
    if (lines.length > 0) scopes[`function ${fn.name ?? ''}`.trim()] = lines;
  }
  return scopes;
}

/** Every call in order, `loop` where it stands in one. */
export const callLines = (facts: FileFacts): string[] =>
  facts.calls.map(call => `${callText(call)}${call.inLoop ? ' loop' : ''}`);

/** Every export: `name = value`, `name from module#symbol`, `* from module`. */
export const exportLines = (facts: FileFacts): string[] =>
  facts.exports.map(fact => {
    if (fact.kind === 'all') return `* from ${fact.module}`;
    if (fact.kind === 'local') return `${fact.name} = ${exprText(fact.value)}`;
    return `${fact.name} from ${fact.module}${fact.symbol === undefined ? '' : `#${fact.symbol}`}`;
  });

/** All of it in one line: what the module binds, then what its scopes do, what is called, and which text runs only where. */
export function factsLine(facts: FileFacts, text: string): string {
  const { module, ...scopes } = describeFacts(facts);
  const within = Object.entries(scopes).flatMap(([scope, lines]) => lines.map(line => `${scope}: ${line}`));
  const guards = [facts.module, ...facts.functions.map(({ scope }) => scope)].flatMap(scope =>
    scope.guards.flatMap(({ test, body }) =>
      test ? [`if ${exprText(test)}: ${text.slice(body.start, body.end).trim()}`] : [],
    ),
  );
  return [...(module ?? []), ...within, ...callLines(facts).map(call => `call ${call}`), ...guards].join(' ; ');
}
