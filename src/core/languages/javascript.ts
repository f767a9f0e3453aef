import type { Call } from '../facts/facts.ts';
import type { ExportFact } from '../facts/fileFacts.ts';
import { scriptEndings } from './endings.ts';
import type { FrontEnd } from './frontEnd.ts';
import { settle, type GrowingFile, type Place } from './javascriptPlace.ts';
import { walk } from './javascriptStatements.ts';
import { takenFrom, type StatementReader } from './statement.ts';

const statements: StatementReader = {
  language: 'javascript',
  read: (node, from, text, module) => {
    const file: GrowingFile = {
      text,
      documented: /@(?:param|type)\s+\{/u.test(text.slice(from, node.end)),
      calls: [],
      imports: [],
      functions: [],
      classes: [],
      assigned: [],
      typed: [],
    };
    const exports: ExportFact[] = [];
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
    walk(node, place);
    const left = settle(file, module);
    const { imports, functions, classes } = file;
    return {
      ...{ imports, functions, classes, exports },
      ...{ starImports: [], calls: file.calls.sort(byEnd) },
      ...left,
      ...takenFrom(module),
    };
  },
};

/**
 * JavaScript and TypeScript. The TSX grammar reads plain JavaScript too: no worse than the JavaScript grammar does
 * (which takes `await (f)(x)` for a call of `await`), Flow types included, and one grammar less is loaded. Only
 * `.ts` files may write casts as `<T>x`, which TSX takes for markup.
 */
export const javascript: FrontEnd = {
  id: 'javascript',
  extensions: scriptEndings,
  grammarFor: path => (/\.[cm]?ts$/iu.test(path) ? 'tree-sitter-typescript.wasm' : 'tree-sitter-tsx.wasm'),
  statements,
};

/** Inner before outer: of two that end together, the one that starts later is the inner one. */
const byEnd = (a: Call, b: Call): number => a.span.end - b.span.end || b.span.start - a.span.start;
