import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closing, magicsIn, pythonOf } from '../../src/core/text/magics.ts';
import { joinCells, readNotebook, type NotebookText } from '../../src/core/text/notebook.ts';

const code = (source: string | string[]) => ({ cell_type: 'code', source });
const markdown = (source: string) => ({ cell_type: 'markdown', source });
const notebook = (cells: unknown[], metadata: unknown = {}) => JSON.stringify({ nbformat: 4, metadata, cells });

function read(json: string): NotebookText {
  const found = readNotebook(json);
  if ('reason' in found) throw new Error(found.reason);
  return found;
}

const reasonOf = (json: string) => {
  const found = readNotebook(json);
  return 'reason' in found ? found.reason : undefined;
};

describe('magics', () => {
  test.each([
    ['%pip install openai\nx = 1', '                   \nx = 1'],
    ['  !ls -l\ny', '        \ny'],
    ['print?\n?print\nlen??', '      \n      \n     '],
    ['files = !ls\nprint(files)', 'files = _  \nprint(files)'],
    ['x = %env HOME', 'x = _        '],
    ['%%bash\npip install x\n', '      \n             \n'],
    ['%%writefile a.py\nimport openai', '                \n             '],
    ['\n%%time\nx = f()', '\n      \nx = f()'],
    ['%%capture out\n!ls\ny()', '             \n   \ny()'],
    ['%time x = f(1)', '1;    x = f(1)'],
    ['%timeit -n 10 -q f(1)', '1;               f(1)'],
    ['!pip install \\\n  openai\nx', '              \n        \nx'],
    ['a = b % c\nd != e', 'a = b % c\nd != e'],
    ['"""\n!keep me\nreally?\n"""\n!not me', '"""\n!keep me\nreally?\n"""\n       '],
    ['f(a\n  % b)\n%reset', 'f(a\n  % b)\n      '],
    ["s = \"'''\"  # it's (\n!ls", "s = \"'''\"  # it's (\n   "],
    ['!pip install \\ \n  openai\nx', '               \n        \nx'],
    ['!echo \\x\ny = 1', '        \ny = 1'],
    ['x = a \\\r\n!ls\ny', 'x = a \\\r\n!ls\ny'],
    ['x = "a\\ "\n!ls', 'x = "a\\ "\n   '],
    ['f(a))\n!ls', 'f(a))\n   '],
    ['x\r!ls\r\ny', 'x\r   \r\ny'],
    ['x = 1; %%time', 'x = 1; %%time'],
    ['%%\nx = 1', '  \n     '],
    ['x = 1 + \\\n  2\r\n!ls\r\ny', 'x = 1 + \\\n  2\r\n   \r\ny'],
  ])('%j is read as %j', (cell, python) => {
    expect(pythonOf(cell)).toBe(python);
  });

  test.each([
    ["client = Groq(api_key='k' # yours')", ')'],
    ['f([{', '}])'],
    ['print(f(1)', ')'],
    ['x = """text (', '"""'],
    ['f("""text', '""")'],
    ['f(1)\n# (\n")"', ''],
    ['f(1))', ''],
    ['('.repeat(1000), ''],
    ['('.repeat(51), ''],
    ['('.repeat(50), ')'.repeat(50)],
  ])('%j is closed by %j', (cell, end) => {
    expect(closing(cell)).toBe(end);
  });

  test.each([
    [
      '@register_cell_magic\ndef backend(line, cell):\n    if line:\n        get_ipython().run_cell(cell)\n',
      ['backend'],
    ],
    ['@register_line_cell_magic("gpu")\ndef run(line, cell=None):\n    exec(cell)', ['gpu']],
    ['@register_cell_magic\ndef sql(line, cell):\n    return engine.query(cell)\nexec(x)', []],
    ['run_cell_magic("time", "", "x")', []],
    [
      "@magic.core.register_cell_magic('gpu')  \r\n  def  run(line, cell):\r\n\r\n    shell.run_cell(cell)\r\n",
      ['gpu'],
    ],
  ])('%j registers %j', (cell, names) => {
    expect(magicsIn(cell)).toEqual(names);
  });

  test('whatever the cell, its length and its line breaks stay', () => {
    const piece = fc.constantFrom(
      '%%time',
      '%',
      '!',
      '?',
      '"""',
      "'",
      '\\',
      '\n',
      '\r\n',
      '(',
      ')',
      '#',
      'x = ',
      '😀',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece), pieces => {
        const cell = pieces.join('');
        const python = pythonOf(cell);
        expect(python.length).toBe(cell.length);
        expect(python.replace(/[^\r\n]/g, ' ')).toBe(cell.replace(/[^\r\n]/g, ' '));
      }),
    );
  });
});

describe('notebook', () => {
  test('joins the code cells in order and finds cell, line and column again', () => {
    const { language, text, positionAt, offsetAt } = read(
      notebook([markdown('# Title'), code(['a = 1\n', 'b = 2']), markdown('x'), code('!ls\nc = a')]),
    );
    expect(language).toBe('python');
    expect(text).toBe('a = 1\nb = 2\n   \nc = a');
    expect(positionAt(text.indexOf('b'))).toEqual({ cell: 1, line: 2, column: 1 });
    expect(positionAt(text.indexOf('c'))).toEqual({ cell: 3, line: 2, column: 1 });
    expect(offsetAt({ cell: 3, line: 2, column: 5 })).toBe(text.lastIndexOf('a'));
    expect(offsetAt({ cell: 0, line: 1, column: 1 })).toBeUndefined();
  });

  test('reads the worksheets of version 3', () => {
    const old = { worksheets: [{ cells: [{ cell_type: 'code', input: ['x = 1'], language: 'python' }] }] };
    expect(read(JSON.stringify(old)).text).toBe('x = 1');
  });

  test.each([
    [{ kernelspec: { name: 'tslab' } }, 'typescript'],
    [{ kernelspec: { name: 'jslab', language: 'javascript' } }, 'javascript'],
    [{ language_info: { name: 'typescript' }, kernelspec: { name: 'deno' } }, 'typescript'],
    [{ kernelspec: { name: 'my-environment' } }, 'python'],
    [{ kernelspec: { name: 'my-js' } }, 'python'],
    [{ kernelspec: { name: 7 } }, 'python'],
    [{ language_info: { name: '' }, kernelspec: { language: 'TypeScript' } }, 'typescript'],
    [{ language_info: { name: 7 }, kernelspec: { language: 'javascript' } }, 'javascript'],
    [{ language_info: { name: 'python3' } }, 'python'],
    [{ language_info: { name: 'ipython' } }, 'python'],
    [{}, 'python'],
  ])('metadata %j means %s', (metadata, language) => {
    expect(read(notebook([code('!x')], metadata)).language).toBe(language);
  });

  test('a shell line is code where the language knows no magics', () => {
    expect(read(notebook([code('!x')], { kernelspec: { name: 'tslab' } })).text).toBe('!x');
  });

  test('a cell that is left open ends with itself', () => {
    const found = joinCells(
      [
        { kind: 'code', text: 'f(a' },
        { kind: 'code', text: 'g()' },
      ],
      'python',
    );
    expect(found.text).toBe('f(a\n)\ng()');
    expect(found.positionAt(found.text.indexOf('g'))).toEqual({ cell: 1, line: 1, column: 1 });
    expect(found.offsetAt({ cell: 1, line: 1, column: 1 })).toBe(6);
    expect(found.positionAt(5)).toEqual({ cell: 0, line: 1, column: 4 });
    expect(found.parts).toEqual([
      { start: 0, end: 3 },
      { start: 6, end: 9 },
    ]);
  });

  test('the magics that a notebook registers run their cells', () => {
    const magic = '@register_cell_magic\ndef gpu(line, cell):\n    get_ipython().run_cell(cell)';
    const cells = [magic, '%%gpu 1\nx = 1', '%%other\ny = 1'].map(text => ({ kind: 'code' as const, text }));
    expect(joinCells(cells, 'python').text).toBe(`${magic}\n       \nx = 1\n       \n     `);
  });

  test('a cell that names no language of its own is of the notebook', () => {
    const said = (languageId: unknown) => ({ ...code('x = 1'), metadata: { vscode: { languageId } } });
    expect(read(notebook([said('plaintext'), said('python'), said(7)])).text).toBe('x = 1\nx = 1\nx = 1');
  });

  test('of a source only what is text is read', () => {
    const odd = { cell_type: 'code', source: ['a = 1\n', 7, null, 'b = 2'] };
    expect(read(notebook([odd, { cell_type: 'code', source: 7 }])).text).toBe('a = 1\nb = 2\n');
    expect(read(JSON.stringify({ worksheets: [{ cells: 7 }, { cells: [code('x')] }] })).text).toBe('x');
  });

  test('a cell of another language is blanked', () => {
    const cells = [code('x = 1'), { ...code('SELECT 1'), metadata: { vscode: { languageId: 'sql' } } }];
    expect(read(notebook(cells)).text).toBe('x = 1\n        ');
  });

  test('says why a notebook is not read', () => {
    expect(reasonOf('{"cells": [')).toMatch(/not valid JSON; open it/u);
    expect(reasonOf('[]')).toMatch(/no list of cells; save it/u);
    expect(reasonOf(notebook([], { language_info: { name: 'R' } }))).toMatch(/language is R; only Python/u);
    for (const name of ['jython', 'apache-python', 'rust-ts', 'elm-js'])
      expect(reasonOf(notebook([], { language_info: { name } }))).toMatch(`language is ${name};`);
    const long = reasonOf(notebook([], { language_info: { name: 'x'.repeat(1000) } }));
    expect(long).toMatch(/language is x{30};/u);
  });

  test('takes any JSON without failing', () => {
    const cell = fc.record({ cell_type: fc.anything(), source: fc.anything(), metadata: fc.anything() });
    const root = fc.oneof(
      fc.record({ cells: fc.array(fc.oneof(cell, fc.anything())), metadata: fc.anything() }),
      fc.anything(),
    );
    fc.assert(
      fc.property(root, value => {
        expect(readNotebook(value === undefined ? '' : JSON.stringify(value))).toBeTypeOf('object');
      }),
    );
  });

  test('a notebook without code cells is an empty text', () => {
    const { text, positionAt } = joinCells([{ kind: 'other', text: '# only words' }], 'python');
    expect(text).toBe('');
    expect(positionAt(0)).toEqual({ cell: 0, line: 1, column: 1 });
  });
});
