import type { Call } from '../facts/facts.ts';
import type { FileFacts } from '../facts/fileFacts.ts';
import type { FrontEnd } from './frontEnd.ts';
import { settle, type GrowingFile, type Place } from './javascriptPlace.ts';
import { openScope } from './openScope.ts';
import { walk } from './javascriptStatements.ts';

/**
 * JavaScript and TypeScript. The TSX grammar reads plain JavaScript too: no worse than the JavaScript grammar does
 * (which takes `await (f)(x)` for a call of `await`), Flow types included, and one grammar less is loaded. Only
 * `.ts` files may write casts as `<T>x`, which TSX takes for markup.
 */
export const javascript: FrontEnd = {
  id: 'javascript',
  extensions: ['.js', '.jsx', '.mjs', '.cjs', '.ts', '.tsx', '.mts', '.cts'],
  grammarFor: path => (/\.[cm]?ts$/iu.test(path) ? 'tree-sitter-typescript.wasm' : 'tree-sitter-tsx.wasm'),
  facts: (root, text): FileFacts => {
    const file: GrowingFile = {
      text,
      documented: /@(?:param|type)\s+\{/u.test(text),
      calls: [],
      imports: [],
      functions: [],
      classes: [],
      assigned: [],
      typed: [],
    };
    const module = openScope('module', undefined);
    const exports: FileFacts['exports'][number][] = [];
    const place: Place = {
      file,
      scope: module,
      names: module,
      self: module,
      inLoop: false,
      branch: undefined,
      gathered: undefined,
      exports,
    };
    walk(root, place);
    settle(file, module);
    return {
      language: 'javascript',
      module,
      calls: file.calls.sort(byEnd),
      imports: file.imports,
      starImports: [],
      exports,
      functions: file.functions,
      classes: file.classes,
    };
  },
};

/** Inner before outer: of two that end together, the one that starts later is the inner one. */
const byEnd = (a: Call, b: Call): number => a.span.end - b.span.end || b.span.start - a.span.start;
