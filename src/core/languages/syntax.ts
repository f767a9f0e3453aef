import type { Tree } from 'web-tree-sitter';
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
  const take = (parent: Growing | undefined): Growing => ({
    type: cursor.nodeType,
    field: cursor.currentFieldName ?? undefined,
    start: cursor.startIndex + offset,
    end: cursor.endIndex + offset,
    children: [],
    parent,
  });
  const root = take(undefined);
  let parent = root;
  let depth = 0;
  let descend = cursor.gotoFirstChild();
  while (descend) {
    const node = take(parent);
    const kept = (cursor.nodeIsNamed || node.field !== undefined) && node.type !== 'comment';
    if (kept) parent.children.push(node);
    if (kept && depth < deepest && cursor.gotoFirstChild()) {
      parent = node;
      depth += 1;
      continue;
    }
    while (!cursor.gotoNextSibling()) {
      if (!parent.parent || !cursor.gotoParent()) {
        cursor.delete();
        return root;
      }
      parent = parent.parent;
      depth -= 1;
    }
    descend = true;
  }
  cursor.delete();
  return root;
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
