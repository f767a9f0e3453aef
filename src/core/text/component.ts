import { blank } from './magics.ts';

/** The code of a component, as long as its file and each character at its place, with all that is no script blanked. */
interface ComponentCode {
  readonly text: string;
  /** The ending of a file that holds such code alone. */
  readonly ending: '.ts' | '.tsx';
}

interface Script {
  readonly start: number;
  readonly end: number;
  readonly language: 'ts' | 'tsx';
}

/**
 * Reads the scripts of a Vue, Svelte or Astro component; they share one scope, as in Vue and Svelte. Expressions of the
 * markup are not read. Sources: vuejs.org/api/sfc-spec, svelte.dev/docs/svelte/svelte-files,
 * docs.astro.build/en/basics/astro-components.
 */
export function codeOfComponent(path: string, text: string): ComponentCode {
  const frontmatter = path.endsWith('.astro') ? frontmatterOf(text) : undefined;
  const scripts = [...(frontmatter ? [frontmatter] : []), ...scriptsIn(text, frontmatter?.end ?? 0)];
  let code = '';
  for (const { start, end } of scripts) code += blank(text.slice(code.length, start)) + text.slice(start, end);
  return {
    text: code + blank(text.slice(code.length)),
    ending: scripts.some(({ language }) => language === 'ts') ? '.ts' : '.tsx',
  };
}

/** What stands between the two fences at the head of an Astro component. */
function frontmatterOf(text: string): Script | undefined {
  const opening = /^\s*---/u.exec(text);
  if (!opening) return undefined;
  const start = opening[0].length;
  const closing = text.indexOf('\n---', start);
  return { start, end: closing < 0 ? text.length : closing, language: 'ts' };
}

/** The contents of `<script>` elements; one that is left open reaches to the end of the file. */
function scriptsIn(text: string, from: number): readonly Script[] {
  const scripts: Script[] = [];
  const next = /<!--|<script(?=[\s>])/gu;
  next.lastIndex = from;
  for (let found = next.exec(text); found; found = next.exec(text)) {
    if (found[0] === '<!--') {
      next.lastIndex = endOf(text, '-->', found.index);
      continue;
    }
    const start = endOfTag(text, next.lastIndex);
    const end = endOf(text, '</script', start);
    const language = languageOf(text.slice(next.lastIndex, start));
    if (language) scripts.push({ start, end, language });
    next.lastIndex = Math.max(start, end);
  }
  return scripts;
}

const endOf = (text: string, mark: string, from: number): number => {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at;
};

/** Behind the `>` that closes a tag: `generic="T extends Record<string, U>"` holds one that does not. */
function endOfTag(text: string, from: number): number {
  let quote = '';
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at + 1;
  }
  return text.length;
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}\\s*=\\s*["']?([^\\s"'>]+)`, 'u').exec(tag)?.[1];

/** The grammar that reads a script; undefined for data, templates and languages that are not read. */
function languageOf(tag: string): Script['language'] | undefined {
  const said = attribute(tag, 'lang') ?? attribute(tag, 'type') ?? 'js';
  if (/^(?:ts|typescript|text\/typescript)$/u.test(said)) return 'ts';
  return /^(?:jsx?|tsx|javascript|module|text\/(?:babel|javascript)|application\/javascript)$/u.test(said)
    ? 'tsx'
    : undefined;
}
