import { expect, test } from 'vitest';
import { exportLines, factsLine } from '../../kit/describeFacts.ts';
import { factsOf } from '../../kit/fixtures.ts';
import { formsIn } from '../../kit/forms.ts';

test.each(formsIn(new URL('forms.txt', import.meta.url)))('%j', async (source, expected) => {
  const facts = await factsOf('a.ts', source);
  const exported = exportLines(facts).map(line => `export ${line}`);
  expect([factsLine(facts, source), ...exported].filter(line => line !== '').join(' ; ')).toBe(expected);
});
