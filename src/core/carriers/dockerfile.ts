import type { Carrier, Word } from './carrier.ts';
import { wordsOf } from './commands.ts';
import { carriersOf } from './containers.ts';

/** The last stage of a Dockerfile: what it is built from, its environment and its commands. Source: docs.docker.com/reference/dockerfile. */
export function dockerfileCarriers(path: string, text: string): readonly Carrier[] {
  let image: string | undefined;
  const commands: Word[] = [];
  const variables = new Map<string, Word>();
  for (const { name, rest, line } of instructions(text)) {
    if (name === 'FROM') image = rest.replace(/^--\S+\s+/u, '').split(/\s/u)[0];
    else if (name === 'ENV' || name === 'ARG')
      for (const [key, value] of assignments(rest, line)) variables.set(key, value);
    else if (['RUN', 'CMD', 'ENTRYPOINT'].includes(name))
      commands.push(...commandOf(rest, line), ...(name === 'RUN' ? [{ text: '\n', line }] : []));
  }
  return carriersOf({ path, kind: 'dockerfile', image, words: commands, variables, service: { names: [], ports: [] } });
}

interface Instruction {
  readonly name: string;
  readonly rest: string;
  readonly line: number;
}

/** Instructions with their continued lines; comments between these are left out. */
function instructions(text: string): readonly Instruction[] {
  const found: Instruction[] = [];
  // Spaces behind the sign of a continued line are nothing.
  const lines = text.split(/\r?\n/u).map(line => line.trimEnd());
  for (let index = 0; index < lines.length; index += 1) {
    const [, name, first = ''] = /^\s*([A-Za-z]+)\s+(\S.*)?$/u.exec(lines[index] ?? '') ?? [];
    if (name === undefined) continue;
    const start = index;
    const parts = [first];
    while (parts.at(-1)?.endsWith('\\') && index + 1 < lines.length) {
      index += 1;
      const next = lines[index] ?? '';
      parts.push(/^\s*#/u.test(next) ? '\\' : next);
    }
    found.push({ name: name.toUpperCase(), rest: parts.join('\n'), line: start + 1 });
  }
  return found;
}

/** `["a", "b"]`, or the text of a shell. */
function commandOf(text: string, line: number): readonly Word[] {
  const words = /^\s*\[/u.test(text) ? quoted(text, line) : undefined;
  return words ?? wordsOf(text.replace(/^(?:--\S+\s+)+/u, ''), line);
}

function quoted(text: string, line: number): readonly Word[] | undefined {
  const words = [...text.matchAll(/"((?:[^"\\]|\\.)*)"/gu)];
  return words.length === 0
    ? undefined
    : words.map(({ 1: word = '', index }) => ({
        text: word,
        line: line + text.slice(0, index).split('\n').length - 1,
      }));
}

/** `A=b C="d"`, and the older `A b`. */
function assignments(text: string, line: number): readonly (readonly [string, Word])[] {
  const pairs = [...text.matchAll(/(?<!\w)([A-Za-z_]\w*)=("[^"]*"|'[^']*'|\S*)/gu)];
  const [, name, value] = pairs.length === 0 ? (/^([A-Za-z_]\w*)\s+(\S+)/u.exec(text) ?? []) : [];
  if (name !== undefined && value !== undefined) return [[name, { text: value, line }]];
  return pairs.map(({ 1: key = '', 2: word = '', index }) => [
    key,
    { text: word.replace(/^(["'])(.*)\1$/u, '$2'), line: line + text.slice(0, index).split('\n').length - 1 },
  ]);
}
