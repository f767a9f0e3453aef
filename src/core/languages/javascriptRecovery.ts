import type { Argument, Call, Expr, RecordEntry } from '../facts/facts.ts';
import { read } from './javascriptExpressions.ts';
import { propertyName } from './javascriptLiterals.ts';
import { type Place } from './javascriptPlace.ts';
import { spanOf, unknown } from './openScope.ts';
import { walk } from './javascriptStatements.ts';
import { field, type Syntax } from './syntax.ts';

/** A bracket that is open: of a call, an object literal, or anything else. */
interface Open {
  readonly bracket: '(' | '{' | '[' | '';
  readonly start: number;
  readonly callee: Expr | undefined;
  readonly isNew: boolean;
  readonly items: Argument[];
  readonly entries: RecordEntry[];
  key: Expr | undefined;
}

const closers = new Map([
  [')', '('],
  ['}', '{'],
  [']', '['],
]);

/**
 * What can be known of a stretch that the grammar gave up on, which is how code looks while it is typed:
 * `client.create({ model: 'x',` leaves a callee and some pairs behind, without the brackets between them. Follows the
 * brackets in the text between the nodes, and so gives back the calls; unclosed ones end where the stretch ends.
 */
export function recover(node: Syntax, place: Place): readonly Expr[] {
  const stretch = new Stretch(node, place);
  let at = node.start;
  for (const child of node.children) {
    stretch.punctuate(at, child.start);
    stretch.take(child);
    at = child.end;
  }
  stretch.punctuate(at, node.end);
  return stretch.close();
}

const opened = (bracket: Open['bracket'], start: number, callee?: Expr, isNew = false): Open => ({
  bracket,
  start,
  callee,
  isNew,
  items: [],
  entries: [],
  key: undefined,
});

class Stretch {
  readonly #place: Place;
  readonly #end: number;
  readonly #outermost: Open;
  readonly #open: Open[];
  /** The value just before, which an opening parenthesis would call. */
  #last: Expr | undefined;
  #lastIsNew = false;
  #word = '';

  constructor(node: Syntax, place: Place) {
    this.#place = place;
    this.#end = node.end;
    this.#outermost = opened('', node.start);
    this.#open = [this.#outermost];
  }

  get #top(): Open {
    return this.#open.at(-1) ?? this.#outermost;
  }

  /** Reads the tokens between two nodes: brackets, and the keyword that ends there. */
  punctuate(from: number, to: number): void {
    const gap = this.#place.file.text.slice(from, to).replace(/\/\*[^]*?\*\/|\/\/.*/gu, blank);
    for (let index = 0; index < gap.length; index += 1) {
      const sign = gap.charAt(index);
      // From a quote on, what follows is the text of an unclosed string.
      if (sign === '"' || sign === "'" || sign === '`') break;
      if (sign === '(' || sign === '{' || sign === '[') this.#enter(sign, from + index);
      else if (closers.has(sign)) this.#leave(closers.get(sign), from + index + 1);
      else if (!/[\s?.]/u.test(sign)) this.#last = undefined;
    }
    this.#word = /(?<!\w)(\w+)\s*(?:\*\s*)?$/u.exec(gap)?.[1] ?? '';
  }

  /** Reads the next node; pairs and spreads go to the bracket around them. */
  take(child: Syntax): void {
    const top = this.#top;
    const isName = this.#word === 'function' || this.#word === 'class';
    if (child.type === 'pair' || child.type === 'spread_element') {
      this.#takePart(child, top);
      this.#last = undefined;
    } else if (child.type === 'property_identifier' && top.bracket === '{') {
      top.key = { kind: 'literal', value: propertyName(child, this.#place) ?? '', span: spanOf(child) };
    } else if (isName || /_statement$|_declaration$/u.test(child.type)) {
      walk(child, this.#place);
      this.#last = undefined;
    } else {
      const value = read(child, this.#place);
      this.#last = value;
      this.#lastIsNew = this.#word === 'new';
      this.#add(value);
    }
  }

  /** Closes what is still open; gives the values that stand in no bracket. */
  close(): readonly Expr[] {
    while (this.#open.length > 1) this.#shut(this.#end);
    return this.#outermost.items.map(({ value }) => value);
  }

  #takePart(child: Syntax, top: Open): void {
    const key = child.type === 'pair' ? field(child, 'key') : undefined;
    const inner = child.type === 'pair' ? field(child, 'value') : child.children[0];
    const value = inner ? read(inner, this.#place) : unknown(child);
    const span = spanOf(child);
    const name = key && propertyName(key, this.#place);
    const written: Expr | undefined = name === undefined ? undefined : { kind: 'literal', value: name, span };
    if (top.bracket === '{' && (written !== undefined || !key)) top.entries.push({ key: written, value, span });
    else if (top.callee && !key) top.items.push({ name: undefined, value, spread: 'list', span });
  }

  #add(value: Expr): void {
    const top = this.#top;
    const { span } = value;
    if (top.bracket !== '{') top.items.push({ name: undefined, value, spread: undefined, span });
    else if (top.key) top.entries.push({ key: top.key, value, span });
    top.key = undefined;
  }

  #enter(bracket: '(' | '{' | '[', start: number): void {
    const last = this.#last;
    const isCall = bracket === '(' && last && (last.kind === 'name' || last.kind === 'member' || last.kind === 'index');
    this.#last = undefined;
    if (isCall) this.#top.items.pop();
    this.#open.push(isCall ? opened(bracket, start, last, this.#lastIsNew) : opened(bracket, start));
  }

  #leave(bracket: string | undefined, end: number): void {
    if (!this.#open.some(open => open.bracket === bracket)) return;
    while (this.#top.bracket !== bracket) this.#shut(end - 1);
    this.#shut(end);
  }

  #shut(end: number): void {
    const open = this.#open.pop();
    if (!open) return;
    const value = this.#valueOf(open, end);
    this.#add(value);
    this.#last = value;
    this.#lastIsNew = false;
  }

  #valueOf({ bracket, start, callee, isNew, items, entries }: Open, end: number): Expr {
    const span = { start, end };
    if (bracket === '{') return { kind: 'record', entries, span };
    if (bracket === '[') return { kind: 'list', items: items.map(({ value }) => value), span };
    if (!callee) return items.at(-1)?.value ?? unknown(span);
    const { scope, inLoop, file } = this.#place;
    const from = isNew ? file.text.lastIndexOf('new', callee.span.start) : callee.span.start;
    const call: Call = {
      kind: 'call',
      callee,
      args: items,
      isNew,
      scope,
      inLoop,
      span: { start: from, end },
      argumentsSpan: span,
    };
    file.calls.push(call);
    return call;
  }
}

const blank = (comment: string): string => ' '.repeat(comment.length);
