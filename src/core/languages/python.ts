import type { FileFacts } from '../facts/fileFacts.ts';
import type { FrontEnd } from './frontEnd.ts';
import { type Found } from './pythonContext.ts';
import { openScope } from './openScope.ts';
import { visit } from './pythonStatements.ts';

/** Python, and the code cells of a notebook joined to one module. */
export const python: FrontEnd = {
  id: 'python',
  extensions: ['.py', '.pyi', '.pyw', '.ipynb'],
  grammarFor: () => 'tree-sitter-python.wasm',
  facts: (root, text): FileFacts => {
    const found: Found = { text, calls: [], imports: [], starImports: [], functions: [], classes: [] };
    const module = openScope('module', undefined);
    visit(root, { scope: module, inLoop: false, branch: undefined, gathered: undefined }, found);
    return {
      language: 'python',
      module,
      calls: found.calls,
      imports: found.imports,
      starImports: found.starImports,
      exports: [],
      functions: found.functions,
      classes: found.classes,
    };
  },
};
