import type { ClassFact, Expr, FunctionFact } from '../facts/facts.ts';
import { read } from './javascriptExpressions.ts';
import { functionNode, isGetter, readFunction, readSignature } from './javascriptFunctions.ts';
import { propertyName } from './javascriptLiterals.ts';
import { lead, textOf, type Place } from './javascriptPlace.ts';
import { declare, openScope, spanOf } from './openScope.ts';
import { walk } from './javascriptStatements.ts';
import { annotationOf } from './javascriptTypes.ts';
import { childrenOf, field, fields, type Syntax } from './syntax.ts';

/** A class of any form, with its body. Binds no name in the scope around it. */
export function readClass(node: Syntax, place: Place, stored?: string, outside: readonly Expr[] = []): ClassFact {
  const name = field(node, 'name');
  const decorators = [...outside, ...fields(node, 'decorator').map(child => readDecorator(child, place))];
  const scope = openScope('class', place.scope);
  const bases = childrenOf(node, 'class_heritage').flatMap(heritage => readBases(heritage, place));
  const methods: FunctionFact[] = [];
  const cls: ClassFact = {
    name: name ? textOf(name, place) : stored,
    bases,
    decorators,
    scope,
    methods,
    span: spanOf(node),
  };
  scope.owner = cls;
  place.file.classes.push(cls);
  const inside: Place = { ...place, scope, self: scope, inLoop: false, branch: undefined, gathered: undefined };
  const body = field(node, 'body');
  if (body) readBody(body, { cls, methods, inside });
  return cls;
}

/** What a decorator names or calls. */
export function readDecorator(node: Syntax, place: Place): Expr {
  const [child] = node.children;
  return child ? read(child, place) : { kind: 'unknown', span: spanOf(node) };
}

function readBases(heritage: Syntax, place: Place): readonly Expr[] {
  return childrenOf(heritage, 'extends_clause').flatMap(clause =>
    fields(clause, 'value').map(base => read(base, place)),
  );
}

interface Body {
  readonly cls: ClassFact;
  readonly methods: FunctionFact[];
  readonly inside: Place;
}

function readBody(body: Syntax, { cls, methods, inside }: Body): void {
  let decorators: Expr[] = [];
  const signatures: Syntax[] = [];
  const add = (name: string, fn: FunctionFact) => {
    methods.push(fn);
    declare(cls.scope, name, { kind: 'function', fn, span: fn.span });
  };
  for (const member of body.children) {
    switch (member.type) {
      case 'decorator':
        decorators.push(readDecorator(member, inside));
        continue;
      case 'method_definition': {
        const name = memberName(member, inside);
        const head = lead(member, field(member, 'name'), inside);
        const how = isGetter(member, inside) ? 'property' : /\bstatic\b/u.test(head) ? 'static' : 'instance';
        const fn = readFunction(member, inside, { name, method: { of: cls, how }, decorators });
        // A setter gives no value: under the name stands what the getter gives.
        if (name !== undefined && !/\bset\s/u.test(head)) add(name, fn);
        break;
      }
      case 'method_signature':
      case 'abstract_method_signature':
        signatures.push(member);
        break;
      case 'public_field_definition':
        readField(member, inside);
        break;
      case 'class_static_block':
        readFunction(member, inside, { method: { of: cls, how: 'static' } });
        break;
      default:
        walk(member, inside);
    }
    decorators = [];
  }
  // Overloads only repeat what the implementation says.
  for (const signature of signatures) {
    const name = memberName(signature, inside);
    if (name === undefined || cls.scope.bindings.has(name)) continue;
    // `abstract get model(): string` says what a field says.
    const annotation = isGetter(signature, inside) ? annotationOf(signature, inside, 'return_type') : undefined;
    if (annotation) declare(cls.scope, name, { kind: 'declared', annotation, span: spanOf(signature) });
    else add(name, readSignature(signature, inside, name, cls));
  }
}

function memberName(member: Syntax, place: Place): string | undefined {
  const name = field(member, 'name');
  if (name?.type === 'computed_property_name') read(name, place);
  return name && propertyName(name, place);
}

/** `client = new OpenAI()`, `private client: OpenAI`; one that says neither value nor type says nothing. */
function readField(node: Syntax, inside: Place): void {
  for (const decorator of fields(node, 'decorator')) readDecorator(decorator, inside);
  const name = memberName(node, inside);
  const value = field(node, 'value');
  const annotation = annotationOf(node, inside);
  const read = value && readStored(value, inside, name);
  if (name === undefined) return;
  const span = spanOf(node);
  if (read) declare(inside.scope, name, { kind: 'value', value: read, path: [], span, branch: undefined, annotation });
  else if (annotation) declare(inside.scope, name, { kind: 'declared', annotation, span });
}

/** A value that is stored under a name: functions and classes without a name of their own take it. */
export function readStored(
  node: Syntax,
  place: Place,
  name: string | undefined,
  object?: FunctionFact['object'],
): Expr {
  const fn = functionNode(node);
  if (fn) return { kind: 'function', fn: readFunction(fn, place, { name, object }), span: spanOf(fn) };
  if (node.type === 'class') return { kind: 'class', cls: readClass(node, place, name), span: spanOf(node) };
  return read(node, place);
}
