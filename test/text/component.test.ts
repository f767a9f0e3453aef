import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeOfComponent } from '../../src/core/text/component.ts';

/** The code with its surroundings left out. */
const code = (path: string, text: string): string => codeOfComponent(path, text).text.trim().replace(/\s+/gu, ' ');

describe('the code of a component', () => {
  test('stands where it stood, and everything else is blank', () => {
    const text = '<p>a</p>\r\n<script setup>\r\nlet a = 1;\r\n</script>\n<style>b</style>';
    expect(codeOfComponent('a.vue', text).text).toBe(
      '        \r\n              \r\nlet a = 1;\r\n         \n                ',
    );
  });

  test.each([
    ['several scripts', 'a.vue', '<script>one()</script><script setup>two()</script>', 'one() two()'],
    ['no script', 'a.svelte', '<p>{one()}</p>', ''],
    ['a script that is commented out', 'a.vue', '<!-- <script>one()</script> --><script>two()</script>', 'two()'],
    ['a comment that is left open', 'a.vue', '<script>one()</script><!-- <script>two()</script>', 'one()'],
    ['a script that is left open', 'a.vue', '<script>one()', 'one()'],
    ['a tag that is left open', 'a.vue', '<script lang="ts', ''],
    ['types in an attribute', 'a.vue', '<script generic="T extends A<B>" lang="ts">one()</script>', 'one()'],
    ['comparisons in code', 'a.svelte', '<script>a <!--b\n if (a < b) one()</script>', 'a <!--b if (a < b) one()'],
    ['an element of another name', 'a.vue', '<script-like>one()</script-like>', ''],
    ['data', 'a.astro', '<script type="application/ld+json">{"a": 1}</script>', ''],
    ['a language that is not read', 'a.vue', '<script lang="coffee">one</script>', ''],
    [
      'modules and old types',
      'a.svelte',
      "<script type='module'>a()</script><script type=text/javascript>b()</script>",
      'a() b()',
    ],
    ['frontmatter', 'a.astro', '---\none()\n---\n<p>---</p><script>two()</script>', 'one() two()'],
    ['frontmatter that is left open', 'a.astro', '---\none()', 'one()'],
    ['fences elsewhere', 'a.svelte', '---\none()\n---\n<script>two()</script>', 'two()'],
  ])('%s', (_, path, text, expected) => {
    expect(code(path, text)).toBe(expected);
  });

  test.each([
    ['a.vue', '<script lang="ts">a()</script>', '.ts'],
    ['a.vue', '<script>a()</script>', '.tsx'],
    ['a.vue', '<script lang="tsx">a()</script>', '.tsx'],
    ['a.vue', '<script>a()</script><script setup lang="ts">b()</script>', '.ts'],
    ['a.astro', '---\na()\n---', '.ts'],
  ])('of %s with %s is read as %s', (path, text, ending) => {
    expect(codeOfComponent(path, text).ending).toBe(ending);
  });

  test('is as long as its file, line by line, and holds nothing that the file does not', () => {
    const parts = fc.constantFrom(
      ...['<script>', '<script lang="ts">', '<script', '</script>', '<!--', '-->', '---', '\n', '\r\n', '\u2028', '"'],
      ...['a()', '>', ' ', '😀', '<p>'],
    );
    fc.assert(
      fc.property(fc.array(parts), fc.constantFrom('a.vue', 'a.astro'), (pieces, path) => {
        const text = pieces.join('');
        const read = codeOfComponent(path, text).text;
        expect(read).toHaveLength(text.length);
        for (const [at, character] of [...Array(text.length).keys()].map(i => [i, read.charAt(i)] as const))
          expect([text.charAt(at), ' ']).toContain(character);
        expect(read.match(/[\r\n]/gu)).toEqual(text.match(/[\r\n]/gu));
      }),
    );
  });

  test('is found in time that grows with the file alone', () => {
    for (const piece of ['<script ', '<script>', '<!--', '<script "', '---\n']) {
      const text = piece.repeat(100_000);
      expect(codeOfComponent('a.astro', text).text).toHaveLength(text.length);
    }
  });
});
