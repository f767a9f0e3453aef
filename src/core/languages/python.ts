import { pythonEndings } from './endings.ts';
import type { FrontEnd } from './frontEnd.ts';
import type { Found } from './pythonContext.ts';
import { visit } from './pythonStatements.ts';
import { takenFrom, type StatementReader } from './statement.ts';

const statements: StatementReader = {
  language: 'python',
  read: (node, _from, text, module) => {
    const found: Found = { text, calls: [], imports: [], starImports: [], functions: [], classes: [] };
    visit(node, { scope: module, inLoop: false, branch: undefined, gathered: undefined }, found);
    const { calls, imports, starImports, functions, classes } = found;
    return {
      ...{ calls, imports, starImports, functions, classes },
      ...{ exports: [], typed: [], assigned: [] },
      ...takenFrom(module),
    };
  },
};

/** Python, and the code cells of a notebook joined to one module. */
export const python: FrontEnd = {
  id: 'python',
  extensions: pythonEndings,
  grammarFor: () => 'tree-sitter-python.wasm',
  statements,
};
