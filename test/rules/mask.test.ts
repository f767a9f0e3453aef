import fc from 'fast-check';
import { expect, test } from 'vitest';
import { masked } from '../../src/core/rules/read/mask.ts';

test('strings and comments are blanked where they stand, whatever characters they hold', () => {
  expect(masked('a = "x 🏠 y"  # 📈 up\nb = f(\'\')\n', 'python')).toBe(
    `a = "${' '.repeat(6)}"${' '.repeat(9)}\nb = f('')\n`,
  );
  expect(masked('const a = `🏠\r\n${b}`; // c\n', 'javascript')).toBe(`const a = \`  \r\n    \`;     \n`);
});

test.each(
  Array.from('=(,:[!&|?{};+')
    .flatMap(before => [before, `${before} `])
    .concat('return ', '', '\n'),
)('behind %j a slash begins a regular expression', before => {
  expect(masked(`${before}/"/ 1; "a"`, 'javascript')).toBe(`${before}    1; " "`);
});
test.each([')', ']', 'a ', '1', 'returned ', '- ', '* ', '% ', '> '])('behind %j it divides', before => {
  expect(masked(`${before}/"/ 1; "a"`, 'javascript')).toBe(`${before}/"     "a"`);
});

test.each([
  ['javascript', '= /[\\]"/]/ + "a"', '=          + " "'],
  ['javascript', '= /["/]"/ + "a"', '=         + " "'],
  ['javascript', '= /\\[/ + "a"', '=      + " "'],
  ['javascript', '/* \\*/ "a"', '       " "'],
  ['javascript', '`$` + "a"', '` ` + " "'],
  ['javascript', '`\\${` + "a"', '`   ` + " "'],
  ['javascript', '`${{}}` + "a"', '`     ` + " "'],
  ['javascript', '`${{a: {}}}` + "a"', '`          ` + " "'],
  ['javascript', '`${a}}` + "a"', '`     ` + " "'],
  ['javascript', "'a\r\n'b'", "' \r\n' '"],
  ['python', '"""a\\\\""" + "b"', '"       " + " "'],
  ['python', '"""a\\""" b""" + "c"', '"           " + " "'],
  ['python', `# ${'x'.repeat(5000)}\n"a"`, `${' '.repeat(5002)}\n" "`],
  ['python', `# ${'x'.repeat(5000)}`, ' '.repeat(5002)],
  ['python', '"a\\', '"  '],
] as const)('%s: %j', (language, text, expected) => {
  expect(masked(text, language)).toBe(expected);
});

test('what is left is as long as the text, its lines too', () => {
  const text = fc.string({
    unit: fc.constantFrom('"', "'", '`', '#', '/', '*', '\\', '\n', '\r', 'a', '(', '🏠', '${', '}'),
  });
  fc.assert(
    fc.property(text, fc.constantFrom('python', 'javascript'), (source, language) => {
      const code = masked(source, language);
      expect(code).toHaveLength(source.length);
      expect(code.replace(/[^\r\n]/gu, '')).toBe(source.replace(/[^\r\n]/gu, ''));
    }),
  );
});
