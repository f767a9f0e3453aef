/** Lines shown around a change. */
const around = 3;

interface Change {
  readonly kind: ' ' | '-' | '+';
  readonly line: string;
}

/** The change of a file in the unified format that `git apply` and `patch` take; empty where nothing changed. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  const changes = changesOf(linesOf(before), linesOf(after));
  const hunks: string[] = [];
  let oldLine = 1;
  let newLine = 1;
  for (let at = 0; at < changes.length;) {
    const first = changes.findIndex((change, index) => index >= at && change.kind !== ' ');
    if (first < 0) break;
    const start = Math.max(at, first - around);
    oldLine += start - at;
    newLine += start - at;
    const end = endOfHunk(changes, first);
    const hunk = changes.slice(start, end);
    const olds = hunk.filter(({ kind }) => kind !== '+').length;
    const news = hunk.filter(({ kind }) => kind !== '-').length;
    const head = `@@ -${rangeOf(oldLine, olds)} +${rangeOf(newLine, news)} @@\n`;
    hunks.push(head + hunk.map(({ kind, line }) => kind + terminated(line)).join(''));
    oldLine += olds;
    newLine += news;
    at = end;
  }
  return `--- a/${path}\n+++ b/${path}\n${hunks.join('')}`;
}

/** Lines with their breaks. */
const linesOf = (text: string): readonly string[] => text.match(/[^\n]+\n?|\n/gu) ?? [];

const terminated = (line: string): string => (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`);

const rangeOf = (start: number, count: number): string =>
  count === 1 ? String(start) : `${String(count === 0 ? start - 1 : start)},${String(count)}`;

/** Changes with less than twice the context between them share a hunk. */
function endOfHunk(changes: readonly Change[], first: number): number {
  let last = first;
  for (let index = first; index < changes.length && index - last <= 2 * around; index += 1)
    if (changes[index]?.kind !== ' ') last = index;
  return Math.min(changes.length, last + 1 + around);
}

/** The shortest edit script, by Myers' greedy algorithm; what both ends share is set aside first. */
function changesOf(a: readonly string[], b: readonly string[]): readonly Change[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail])
    tail += 1;
  const same = (lines: readonly string[]): readonly Change[] => lines.map(line => ({ kind: ' ', line }));
  const middle = script(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  return [...same(a.slice(0, head)), ...middle, ...same(a.slice(a.length - tail))];
}

function script(a: readonly string[], b: readonly string[]): readonly Change[] {
  const most = a.length + b.length;
  const reached = new Map<number, number>([[1, 0]]);
  const trace: ReadonlyMap<number, number>[] = [];
  for (let d = 0; d <= most; d += 1) {
    trace.push(new Map(reached));
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (reached.get(k - 1) ?? -1) < (reached.get(k + 1) ?? -1));
      let x = down ? (reached.get(k + 1) ?? 0) : (reached.get(k - 1) ?? 0) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      reached.set(k, x);
      if (x >= a.length && x - k >= b.length) return backtracked(a, b, trace, d);
    }
  }
  return [];
}

function backtracked(
  a: readonly string[],
  b: readonly string[],
  trace: readonly ReadonlyMap<number, number>[],
  distance: number,
): readonly Change[] {
  const changes: Change[] = [];
  let x = a.length;
  let y = b.length;
  for (let d = distance; d >= 0; d -= 1) {
    const reached = trace[d];
    const k = x - y;
    const down = k === -d || (k !== d && (reached?.get(k - 1) ?? -1) < (reached?.get(k + 1) ?? -1));
    const previous = down ? k + 1 : k - 1;
    const fromX = d === 0 ? 0 : (reached?.get(previous) ?? 0);
    const fromY = d === 0 ? 0 : fromX - previous;
    while (x > fromX && y > fromY && x > 0 && y > 0 && a[x - 1] === b[y - 1]) {
      x -= 1;
      y -= 1;
      changes.push({ kind: ' ', line: a[x] ?? '' });
    }
    if (d === 0) break;
    if (down) changes.push({ kind: '+', line: b[fromY] ?? '' });
    else changes.push({ kind: '-', line: a[fromX] ?? '' });
    x = fromX;
    y = fromY;
  }
  return changes.reverse();
}
