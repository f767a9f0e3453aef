import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCarriers } from '../../src/core/carriers/read.ts';

/** Each anchor holds the one before it nine times: with all of them written out there is no end. */
const pairs = (names: string): readonly string[] =>
  Array.from(names.slice(1), (name, index) => `${name}: &${name} [${`*${names.charAt(index)}, `.repeat(9)}]`);

test.each([
  ['values.yaml', 'a: &a [*a, *a]\nvllm: *a'],
  ['a.yaml', `vllm:\n${'  - '.repeat(5000)}x`],
  ['a.yaml', `vllm: ${'{a: '.repeat(3000)}`],
  ['a.yaml', ['vllm: 1', 'a: &a [x]', ...pairs('abcdefghijklmnopqrstuvwxyz')].join('\n')],
  // Two thousand faults in a line.
  ['a.yaml', `vllm:\n${`/a/${'{a: '.repeat(300)}1${'}'.repeat(300)}\n`.repeat(80)}`],
  ['a.yaml', `model_list:\n${`  - ${'{a: '.repeat(200)}\n`.repeat(240)}`],
  ['compose.yaml', 'services: [vllm, {}]\nmodel_list: 3'],
  ['a.yaml', 'model_list:\n  - litellm_params: [1]\n  - 3\n  - null'],
  ['Dockerfile', `FROM vllm\nRUN ${'\\\n'.repeat(20000)}`],
  ['Dockerfile', `FROM vllm\nCMD [${'"a" '.repeat(20000)}`],
])('%s: what nobody writes is read to its end, within the time of a test', (path, text) => {
  expect(Array.isArray(readCarriers(path, text))).toBe(true);
});

test('no text makes a reader fail', () => {
  const words = fc.constantFrom(
    'services:',
    'model_list:',
    '- ',
    ' ',
    '\n',
    '  ',
    'image: vllm/vllm-openai',
    '"',
    "'",
    '--model',
    'a/b',
    '${',
    '}',
    '[',
    '{',
    '&a',
    '*a',
    'FROM',
    'CMD',
    '\\',
    '&&',
    'providers:',
    '|',
    '>',
  );
  fc.assert(
    fc.property(
      fc.constantFrom('a.yaml', 'compose.yml', 'Dockerfile', 'Modelfile', '.env', 'promptfooconfig.json'),
      fc.array(fc.oneof(words, fc.string())).map(parts => parts.join('')),
      (path, text) => {
        for (const carrier of readCarriers(path, `vllm MODEL ${text}`)) {
          expect(carrier.model.id).not.toBe('');
          expect(carrier.line).toBeGreaterThan(0);
        }
      },
    ),
  );
});
