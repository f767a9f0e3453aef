import { parseTree, type Node } from 'jsonc-parser';
import { withEdits } from '../apply.ts';
import type { Edit } from './lists.ts';

/**
 * The JSON of a notebook with other sources in some cells; every byte outside them stays, and so do lines of a cell that
 * are as before. Undefined where a cell is not found.
 */
export function withCellSources(json: string, sources: ReadonlyMap<number, string>): string | undefined {
  const root = parseTree(json);
  const cells = child(root, 'cells') ?? child(child(root, 'worksheets')?.children?.[0], 'cells');
  const edits: Edit[] = [];
  for (const [cell, text] of sources) {
    const node = cells?.children?.[cell];
    const source = child(node, 'source') ?? child(node, 'input');
    if (!source) return undefined;
    edits.push({
      span: { start: source.offset, end: source.offset + source.length },
      newText: sourceText(json, source, text),
    });
  }
  return withEdits(json, edits);
}

/** The text of each cell by its number, as `readNotebook` counts. */
export function cellSource(json: string, cell: number): string | undefined {
  const root = parseTree(json);
  const cells = child(root, 'cells') ?? child(child(root, 'worksheets')?.children?.[0], 'cells');
  const node = cells?.children?.[cell];
  const source = child(node, 'source') ?? child(node, 'input');
  if (source?.type === 'string') return String(source.value);
  return source?.children?.map(({ value }) => String(value)).join('');
}

const child = (node: Node | undefined, name: string): Node | undefined =>
  node?.children?.find(({ children: [key] = [] }) => key?.value === name)?.children?.[1];

/** A list of lines stays one, laid out as it was. */
function sourceText(json: string, source: Node, text: string): string {
  if (source.type === 'string') return JSON.stringify(text);
  const items = source.children ?? [];
  const [first] = items;
  const known = new Map(items.map(({ value, offset, length }) => [String(value), json.slice(offset, offset + length)]));
  const last = items.at(-1);
  const open = first ? json.slice(source.offset + 1, first.offset) : '';
  const close = last ? json.slice(last.offset + last.length, source.offset + source.length - 1) : '';
  const lines = text.match(/[^\n]+\n?|\n/gu) ?? [];
  return `[${open}${lines.map(line => known.get(line) ?? JSON.stringify(line)).join(`,${open}`)}${close}]`;
}
