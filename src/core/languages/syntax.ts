import type { Language, Tree, TreeCursor } from 'web-tree-sitter';
import type { Span } from '../text/span.ts';

/**
 * A syntax tree copied out of the parser: plain objects that outlive the parser's memory and cost no call across the
 * wasm border each time they are looked at. Unnamed tokens are kept only where the grammar gives them a field
 * (operators); comments are dropped.
 */
export interface Syntax extends Span {
  readonly type: string;
  /** The field of the parent that this node fills. */
  readonly field: string | undefined;
  readonly children: readonly Syntax[];
  readonly parent: Syntax | undefined;
}

interface Growing extends Span {
  type: string;
  field: string | undefined;
  children: Growing[];
  parent: Growing | undefined;
}

/** Nodes below this depth are left out: no source written by people is so deep, and the walkers below recurse. */
const deepest = 400;

/** Copies a tree, its places moved on by `offset`. */
export function snapshot(tree: Tree, offset = 0): Syntax {
  const cursor = tree.walk();
  const root = taken(cursor, undefined, cursor.nodeType, undefined, offset);
  copyBelow(root, cursor, tree.language, 0, offset);
  cursor.delete();
  return root;
}

/** A statement of the module as a tree has it. */
export interface Statement extends Span {
  readonly type: string;
  /** How many nodes it is made of. */
  readonly size: number;
  readonly hasError: boolean;
}

/** The statements of a tree in order, of which nothing is copied yet. */
export function statementsOf(tree: Tree): readonly Statement[] {
  const cursor = tree.walk();
  const isSound = !tree.rootNode.hasError;
  const found: { -readonly [K in keyof Statement]: Statement[K] }[] = [];
  let last: (typeof found)[number] | undefined;
  // Until the next statement tells where it ends, its size is the number of its first node.
  const ended = (index: number): void => {
    if (last) last.size = index - last.size;
    last = undefined;
  };
  forEachStatement(cursor, tree.language, (type, isKept) => {
    const index = cursor.currentDescendantIndex;
    ended(index);
    if (!isKept) return true;
    const hasError = !isSound && cursor.currentNode.hasError;
    last = { type, start: cursor.startIndex, end: cursor.endIndex, size: index, hasError };
    found.push(last);
    return true;
  });
  ended(tree.rootNode.descendantCount);
  cursor.delete();
  return found;
}

/** Copies those statements of a tree that are wanted, by their number; what stands around them is left out. */
export function copiedStatements(tree: Tree, wanted: ReadonlySet<number>): ReadonlyMap<number, Syntax> {
  const copies = new Map<number, Syntax>();
  if (wanted.size === 0) return copies;
  const cursor = tree.walk();
  const root = taken(cursor, undefined, cursor.nodeType, undefined, 0);
  let number = 0;
  forEachStatement(cursor, tree.language, (type, isKept) => {
    if (!isKept) return true;
    if (wanted.has(number)) {
      const statement = taken(cursor, root, type, cursor.currentFieldName ?? undefined, 0);
      copyBelow(statement, cursor, tree.language, 1, 0);
      copies.set(number, statement);
    }
    number += 1;
    return copies.size < wanted.size;
  });
  cursor.delete();
  return copies;
}

/** Stands at each child of the root in turn, kept or not, until it is told `false`. */
function forEachStatement(
  cursor: TreeCursor,
  language: Language,
  at: (type: string, isKept: boolean) => boolean,
): void {
  const named = namedTypes(language);
  for (let more = cursor.gotoFirstChild(); more; more = cursor.gotoNextSibling()) {
    const id = cursor.nodeTypeId;
    const type = language.types[id] ?? 'ERROR';
    const isKept = type !== 'comment' && (named.has(id) || cursor.currentFieldName !== null);
    if (!at(type, isKept)) return;
  }
}

const taken = (
  cursor: TreeCursor,
  parent: Growing | undefined,
  type: string,
  field: string | undefined,
  offset: number,
): Growing => ({
  type,
  field,
  start: cursor.startIndex + offset,
  end: cursor.endIndex + offset,
  children: [],
  parent,
});

/**
 * Copies what is below the node at which the cursor stands, and brings the cursor back to it. Linear in the nodes; never
 * recurses, whatever the depth of the tree.
 */
function copyBelow(top: Growing, cursor: TreeCursor, language: Language, from: number, offset: number): void {
  const named = namedTypes(language);
  let parent = top;
  let depth = from;
  for (let more = cursor.gotoFirstChild(); more;) {
    const id = cursor.nodeTypeId;
    const type = language.types[id] ?? 'ERROR';
    const field = cursor.currentFieldName ?? undefined;
    // Each look at the cursor crosses the wasm border, so that tokens that are dropped are looked at only twice.
    const kept = (field !== undefined || named.has(id)) && type !== 'comment';
    const node = kept ? taken(cursor, parent, type, field, offset) : undefined;
    if (node) parent.children.push(node);
    if (node && depth < deepest && cursor.gotoFirstChild()) {
      parent = node;
      depth += 1;
      continue;
    }
    while (!cursor.gotoNextSibling()) {
      cursor.gotoParent();
      if (parent === top || !parent.parent) {
        more = false;
        break;
      }
      parent = parent.parent;
      depth -= 1;
    }
  }
}

const namedByLanguage = new WeakMap<Language, ReadonlySet<number>>();

/** The id that every language gives to what it cannot parse. */
const errorId = 65535;

/** The ids of a language's nodes that are more than tokens; a token may have the same name. */
function namedTypes(language: Language): ReadonlySet<number> {
  let named = namedByLanguage.get(language);
  if (!named) {
    const ids = language.types.map((_, id) => id).filter(id => language.nodeTypeIsNamed(id));
    named = new Set([...ids, errorId]);
    namedByLanguage.set(language, named);
  }
  return named;
}

/** Several roots as one, in order: the cells of a notebook, each parsed for itself. */
export function joined(roots: readonly Syntax[]): Syntax | undefined {
  const [first] = roots;
  const last = roots.at(-1);
  if (!first || !last) return undefined;
  const children: Syntax[] = [];
  const root: Syntax = {
    type: first.type,
    field: undefined,
    start: first.start,
    end: last.end,
    parent: undefined,
    children,
  };
  for (const each of roots) for (const child of each.children) children.push(Object.assign(child, { parent: root }));
  return root;
}

/** The child that fills `field`. */
export const field = (node: Syntax, name: string): Syntax | undefined =>
  node.children.find(child => child.field === name);

/** The same where the grammar always gives one: below the deepest nodes that are copied an empty one. */
export const part = (node: Syntax, name: string): Syntax =>
  field(node, name) ?? { type: '', field: name, start: node.end, end: node.end, children: [], parent: node };

/** All children that fill `field`. */
export const fields = (node: Syntax, name: string): readonly Syntax[] =>
  node.children.filter(child => child.field === name);

/** The children of a type. */
export const childrenOf = (node: Syntax, type: string): readonly Syntax[] =>
  node.children.filter(child => child.type === type);
