import { describe, expect, test } from 'vitest';
import { ignoreComment } from '../../src/core/config/ignoreComment.ts';
import { siteComments } from '../../src/core/config/siteComments.ts';
import { lineIndex } from '../../src/core/text/lineIndex.ts';
import { compileErrors } from '../kit/compileErrors.ts';
import { parseErrors } from '../kit/ruleTester.ts';

/** A text whose call stands between `«` and `»`, with a comment that ignores a rule there; undefined where none is made. */
function ignored(marked: string, language: 'python' | 'javascript', rule?: string): string | undefined {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace('«', '').replace('»', '');
  const comment = ignoreComment({ text, language, call: { start, end }, calleeEnd: text.indexOf('(', start) }, rule);
  return comment && text.slice(0, comment.at) + comment.newText + text.slice(comment.at);
}

const rule = 'uncapped-output';

describe.each([
  ['python', '«ask(q)»\n', '# wattlens: ignore uncapped-output\nask(q)\n'],
  ['python', 'if x:\r\n\ty = «ask(q)»\r\n', 'if x:\r\n\t# wattlens: ignore uncapped-output\r\n\ty = ask(q)\r\n'],
  [
    'python',
    '# wattlens: ignore dense-model because of the index\n«ask(q)»\n',
    '# wattlens: ignore dense-model uncapped-output because of the index\nask(q)\n',
  ],
  ['python', '«ask(q)»  # wattlens: ignore dense-model\n', 'ask(q)  # wattlens: ignore dense-model uncapped-output\n'],
  [
    'python',
    '# wattlens: output=200\n«ask(q)»\n',
    '# wattlens: output=200\n# wattlens: ignore uncapped-output\nask(q)\n',
  ],
  ['python', 'x = a + \\\n  «ask(q)»\n', 'x = a + \\\n  ask(q)  # wattlens: ignore uncapped-output\n'],
  [
    'python',
    'x = a + \\\n  «ask(q,\n  r)» + \\\n  b\n',
    'x = a + \\\n  ask(q,  # wattlens: ignore uncapped-output\n  r) + \\\n  b\n',
  ],
  // A backslash within a line, or at the end of one in JavaScript, continues no statement.
  ['python', 'x = "\\\\"\n«ask(q)»\n', 'x = "\\\\"\n# wattlens: ignore uncapped-output\nask(q)\n'],
  ['python', 'x = {1: «ask(q)»}\n', '# wattlens: ignore uncapped-output\nx = {1: ask(q)}\n'],
  [
    'python',
    '# wattlens: ignore dense-model, small-batch-size\n# and why\n«ask(q)»\n',
    '# wattlens: ignore dense-model, small-batch-size uncapped-output\n# and why\nask(q)\n',
  ],
  ['python', 'x = f"""\n{«ask(q)»}\n"""\n', undefined],
  [
    'typescript',
    'const { a } = await «ask(q)»;\n',
    '// wattlens: ignore uncapped-output\nconst { a } = await ask(q);\n',
  ],
  [
    'typescript',
    'const s = `a\n  ${«ask(q)»}`;\n',
    'const s = `a\n  ${ask(/* wattlens: ignore uncapped-output */ q)}`;\n',
  ],
  ['typescript', 'if (x) { «ask(q)» }\n', 'if (x) { ask(/* wattlens: ignore uncapped-output */ q) }\n'],
  [
    'tsx',
    'const a = (\n  <p>\n    {«ask(q)»}\n  </p>\n);\n',
    'const a = (\n  <p>\n    {ask(/* wattlens: ignore uncapped-output */ q)}\n  </p>\n);\n',
  ],
  [
    'typescript',
    'if (x) { ask(/* wattlens: ignore dense-model */ «ask(q)») }\n',
    'if (x) { ask(/* wattlens: ignore dense-model uncapped-output */ ask(q)) }\n',
  ],
] as const)('in %s %j', (language, before, after) => {
  const family = language === 'python' ? 'python' : 'javascript';

  test('the comment stands where the language takes one, and holds', async () => {
    expect(ignored(before, family, rule)).toBe(after);
    if (after === undefined) return;
    const path = { python: 'a.py', typescript: 'a.ts', tsx: 'a.tsx' }[language];
    expect(await parseErrors({ path, text: after })).toEqual([]);
    if (language === 'python') expect(compileErrors([after])).toBe('');
    const { line } = lineIndex(after).positionAt(after.lastIndexOf('ask('));
    expect(siteComments(after).at(line, line + (after.includes('r)') ? 1 : 0)).ignore).toContain(rule);
  });

  test('is not made twice', () => {
    if (after === undefined) return;
    const call = after.lastIndexOf('ask(');
    const again = `${after.slice(0, call)}«${after.slice(call).replace(/\((?:[^()]|\n)*\)/u, '$&»')}`;
    expect(ignored(again, family, rule)).toBeUndefined();
  });
});

test('a comment that ignores another call is left as it is', () => {
  const before = 'other()  # wattlens: ignore dense-model\n«ask(q)»\n';
  expect(ignored(before, 'python', rule)).toBe(
    'other()  # wattlens: ignore dense-model\n# wattlens: ignore uncapped-output\nask(q)\n',
  );
});

test('no comment is made in a template of JavaScript where no argument list opens', () => {
  const text = 'const s = `a\n  ${ask`q`}` + more(1)';
  const start = text.indexOf('ask');
  const call = { start, end: start + 'ask`q`'.length };
  expect(ignoreComment({ text, language: 'javascript', call, calleeEnd: start + 3 })).toBeUndefined();
  const alone = text.slice(0, text.indexOf(' + more'));
  expect(ignoreComment({ text: alone, language: 'javascript', call, calleeEnd: start + 3 })).toBeUndefined();
});

test('the call itself is ignored over single rules, and that once', () => {
  const after = ignored('# wattlens: ignore dense-model\n«ask(q)»\n', 'python');
  expect(after).toBe('# wattlens: ignore dense-model\n# wattlens: ignore\nask(q)\n');
  expect(siteComments(after ?? '').at(3, 3).ignore).toBe('site');
  expect(ignored('# wattlens: ignore\n# wattlens: ignore dense-model\n«ask(q)»\n', 'python', rule)).toBeUndefined();
});
