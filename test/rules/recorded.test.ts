import { describe, expect, test } from 'vitest';
import { collectCases } from '../kit/ruleTester.ts';
import { recorded } from '../kit/recorded.ts';

const cases = (await collectCases(import.meta.glob('./*.test.ts', { query: '?recorded' }))).flatMap(
  ({ rule, code, output }) => (output?.path.endsWith('.py') === true ? [{ id: rule.id, code, output }] : []),
);
const before = recorded(cases.map(({ code }) => code.text));
const after = recorded(cases.map(({ output }) => output.text));

describe('Python before and after a fix, run with stand-ins for the packages it imports', () => {
  test.each(cases.map(({ id, output }, index) => [id, index, output.files] as const))('%s (%i)', (_, index, files) => {
    const [was, is] = [before[index], after[index]];
    // A conversation goes on for ever.
    expect(is?.errors.filter(error => error !== 'does not end')).toEqual([]);
    expect(is?.errors).toEqual(was?.errors);
    expect(was?.calls.length).toBeGreaterThan(0);
    // What another file says is not run here.
    if (!files) expect(is?.calls).not.toEqual(was?.calls);
  });
});
