import type { Node } from 'jsonc-parser';
import { nearest } from './nearest.ts';

/** The part of JSON Schema that the project file's schema uses. One description serves editors and this reader. */
export interface Schema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly examples?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** Called with the node that is wrong; an unknown key is a slip, a wrong value changes what is reported. */
export type Complain = (severity: 'error' | 'warning', node: Node, message: string) => void;

const rejected = Symbol('rejected');

/** What of the tree fits the schema; the rest is left out and complained about. Undefined where nothing fits. */
export function fitting(node: Node, schema: Schema, complain: Complain): unknown {
  const value = fit(node, schema, { root: schema, complain, name: '' });
  return value === rejected ? undefined : value;
}

interface Context {
  readonly root: Schema;
  readonly complain: Complain;
  /** Dotted name of the place, for messages. */
  readonly name: string;
}

function fit(node: Node, schema: Schema, context: Context): unknown {
  const resolved = schema.$ref === undefined ? schema : (referred(schema.$ref, context.root) ?? {});
  if (!isOfType(node, resolved.type)) return wrong(node, resolved, context);
  if (resolved.type === 'object') return fitObject(node, resolved, context);
  if (resolved.type === 'array') return fitArray(node, resolved.items ?? {}, context);
  return isAllowed(node.value, resolved) ? node.value : wrong(node, resolved, context);
}

const referred = (ref: string, root: Schema): Schema | undefined =>
  root.definitions?.[ref.replace('#/definitions/', '')];

const isOfType = ({ type, value }: Node, wanted: string | undefined): boolean =>
  wanted === 'integer' ? type === 'number' && Number.isInteger(value) : type === wanted;

function isAllowed(
  value: unknown,
  { enum: values, pattern, minLength, minimum, exclusiveMinimum, maximum }: Schema,
): boolean {
  if (typeof value === 'string')
    return (
      value.length >= (minLength ?? 0) &&
      (values?.includes(value) ?? true) &&
      (pattern === undefined || new RegExp(pattern, 'u').test(value))
    );
  if (typeof value !== 'number') return true;
  return value >= (minimum ?? -Infinity) && value > (exclusiveMinimum ?? -Infinity) && value <= (maximum ?? Infinity);
}

function fitObject(node: Node, schema: Schema, context: Context): unknown {
  const { properties = {}, additionalProperties = true, required = [] } = schema;
  const entries: [string, unknown][] = [];
  for (const { children: [key, value] = [] } of node.children ?? []) {
    if (!key || !value) continue;
    const name = String(key.value);
    const own = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    if (own === undefined || typeof own === 'boolean') {
      context.complain('warning', key, unknownKey(name, Object.keys(properties), context.name));
      continue;
    }
    const fitted = fit(value, own, { ...context, name: context.name === '' ? name : `${context.name}.${name}` });
    if (fitted !== rejected) entries.push([name, fitted]);
  }
  const missing = required.find(name => !entries.some(([given]) => given === name));
  if (missing === undefined) return Object.fromEntries(entries);
  context.complain('error', node, `"${context.name}" needs "${missing}"`);
  return rejected;
}

function fitArray(node: Node, items: Schema, context: Context): unknown {
  const values = (node.children ?? []).map((item, index) =>
    fit(item, items, { ...context, name: `${context.name}[${index}]` }),
  );
  return values.filter(value => value !== rejected);
}

function unknownKey(name: string, known: readonly string[], within: string): string {
  const meant = nearest(name, known);
  const place = within === '' ? '' : ` in "${within}"`;
  const remedy = meant === undefined ? `known are ${list(known)}` : `did you mean "${meant}"?`;
  return `unknown key "${shown(name)}"${place}; ${remedy}`;
}

const list = (names: readonly string[]): string =>
  names.length > 20 ? `${names.slice(0, 4).join(', ')} and ${names.length - 4} more` : names.join(', ');

function wrong(node: Node, schema: Schema, { complain, name }: Context): typeof rejected {
  const given = node.type === 'object' || node.type === 'array' ? `an ${node.type}` : shown(JSON.stringify(node.value));
  complain(
    'error',
    node,
    `${name === '' ? 'the file' : `"${name}"`} must be ${wanted(schema, node.value)}, not ${given}`,
  );
  return rejected;
}

function wanted({ type, enum: values, examples, minimum, exclusiveMinimum, maximum }: Schema, given: unknown): string {
  if (values) {
    const meant = typeof given === 'string' ? nearest(given, values) : undefined;
    return meant === undefined
      ? `one of ${values.join(', ')}`
      : `one of ${values.join(', ')} (did you mean "${meant}"?)`;
  }
  if (examples) return `like ${examples.join(' or ')}`;
  if (type === 'integer' || type === 'number') {
    const from = exclusiveMinimum === undefined ? `from ${minimum ?? 0}` : `above ${exclusiveMinimum}`;
    return `a ${type === 'integer' ? 'whole ' : ''}number ${from} ${exclusiveMinimum === undefined ? 'to' : 'up to'} ${maximum ?? 'any'}`;
  }
  if (type === 'string') return 'a text that is not empty';
  return type === 'array' ? 'a list' : 'an object';
}

const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
