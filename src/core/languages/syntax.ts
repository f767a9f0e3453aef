import type { Language, Tree } from 'web-tree-sitter';
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

/**
 * Copies a tree, its places moved on by `offset`. Linear in its nodes; never recurses, whatever the depth of the tree.
 */
export function snapshot(tree: Tree, offset = 0): Syntax {
  const cursor = tree.walk();
  const named = namedTypes(tree.language);
  const take = (parent: Growing | undefined, type: string, field: string | undefined): Growing => ({
    type,
    field,
    start: cursor.startIndex + offset,
    end: cursor.endIndex + offset,
    children: [],
    parent,
  });
  const root = take(undefined, cursor.nodeType, undefined);
  let parent = root;
  let depth = 0;
  for (let more = cursor.gotoFirstChild(); more;) {
    const id = cursor.nodeTypeId;
    const type = tree.language.types[id] ?? 'ERROR';
    const field = cursor.currentFieldName ?? undefined;
    // Each look at the cursor crosses the wasm border, so that tokens that are dropped are looked at only twice.
    const kept = (field !== undefined || named.has(id)) && type !== 'comment';
    const node = kept ? take(parent, type, field) : undefined;
    if (node) parent.children.push(node);
    if (node && depth < deepest && cursor.gotoFirstChild()) {
      parent = node;
      depth += 1;
      continue;
    }
    while (!cursor.gotoNextSibling()) {
      if (!parent.parent || !cursor.gotoParent()) {
        more = false;
        break;
      }
      parent = parent.parent;
      depth -= 1;
    }
  }
  cursor.delete();
  return root;
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

/** All children that fill `field`. */
export const fields = (node: Syntax, name: string): readonly Syntax[] =>
  node.children.filter(child => child.field === name);

/** The children of a type. */
export const childrenOf = (node: Syntax, type: string): readonly Syntax[] =>
  node.children.filter(child => child.type === type);
