import { expect, test } from 'vitest';
import { folder, scan } from './kit.ts';

test('a call that runs one of several models has a row for each in the JSON', () => {
  const code = `from openai import OpenAI
OpenAI().responses.create(model="gpt-4o" if big else "gpt-4o-mini", input="x")
`;
  const [site] = scan(folder({ 'a.py': code })).report.sites;
  expect(site).toMatchObject({
    model: null,
    candidateEstimates: [{ modelId: 'gpt-4o' }, { modelId: 'gpt-4o-mini' }],
  });
});
