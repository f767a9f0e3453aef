import { describe, expect, test } from 'vitest';
import { defaultSettings, type Settings, type Suggestion } from '../../src/core/analysis.ts';
import { analyze } from '../../src/core/analyze.ts';
import { alone } from '../../src/core/project/project.ts';
import { factsOf } from '../kit/fixtures.ts';

async function suggestions(
  text: string,
  path = 'src/app.py',
  rules: Settings['rules'] = {},
): Promise<readonly Suggestion[]> {
  const analysis = analyze({ path, text, facts: await factsOf(path, text) }, alone, { ...defaultSettings, rules });
  return analysis.sites.flatMap(site => site.suggestions);
}

const ids = async (...asked: Parameters<typeof suggestions>): Promise<readonly string[]> =>
  (await suggestions(...asked)).map(({ rule }) => rule);

const head = 'from openai import OpenAI\n\nclient = OpenAI()\n';
const call = 'client.chat.completions.create(model="gpt-6-luna", messages=m, n=3)';
const first = `${head}r = ${call}\nprint(r.choices[0])\n`;
const pro = `${head}client.responses.create(model="gpt-5.4-pro", input=q)\n`;

describe('which rules are asked', () => {
  test('those that are on, not those that are off or previews', async () => {
    expect(await ids(first)).toEqual(['redundant-candidates']);
    expect(await ids(first, 'src/app.py', { 'redundant-candidates': 'off' })).toEqual([]);
    expect(await ids(pro)).toEqual([]);
    expect(await ids(pro, 'src/app.py', { 'premium-mode': 'on' })).toEqual(['premium-mode']);
    expect(await ids(pro, 'src/app.py', { preview: 'on' })).toEqual(['premium-mode']);
    expect(await ids(pro, 'src/app.py', { preview: 'on', 'premium-mode': 'off' })).toEqual([]);
    expect(await ids(first, 'src/app.py', { preview: 'off' })).toEqual(['redundant-candidates']);
  });

  test('none that a comment at the call names', async () => {
    const noted = (said: string): string => first.replace('n=3)', `n=3)  # wattlens: ignore ${said}`);
    expect(await ids(noted('redundant-candidates'))).toEqual([]);
    expect(await ids(noted('uncapped-output'))).toEqual(['redundant-candidates']);
    expect(await ids(noted(''))).toEqual([]);
  });

  test.each(['node_modules/a/b.py', 'vendor/x.py', 'tests/test_a.py', 'pkg/snippets-fixtures/a.py', 'app_pb2.py'])(
    'none in %s',
    async path => {
      expect(await ids(first, path)).toEqual([]);
    },
  );

  test('none that changes what runs where models are measured, but those that are true there too', async () => {
    const large = 'import whisper\n\nmodel = whisper.load_model("large")\n';
    expect(await ids(large)).toEqual(['whisper-large']);
    expect(await ids(large, 'benchmarks/run_pytorch.py')).toEqual([]);
    const gone = `${head}client.responses.create(model="gpt-4", input=q)\n`;
    expect(await ids(gone, 'benchmarks/run_pytorch.py')).toEqual(['deprecated-model']);
  });

  test('one where two would say the same of a call', async () => {
    const dead = `${head}def is_spam(q):\n    return client.responses.create(model="gpt-4o", max_output_tokens=9, input=f"Yes or no? {q}")\n`;
    expect(await ids(dead)).toEqual(['deprecated-model']);
  });

  test('one for a cause that calls share, and none that yields to it at the others', async () => {
    const shared = `${head}MODEL = "gpt-4o"\nclient.responses.create(model=MODEL, input=q)\ndef is_spam(q):\n    return client.responses.create(model=MODEL, max_output_tokens=9, input=f"Yes or no? {q}")\n`;
    expect(await ids(shared)).toEqual(['deprecated-model']);
  });
});

test('a suggestion stands at its call, in one line, and its fix says what to check', async () => {
  const found = await suggestions(first);
  expect(found).toMatchObject([{ safety: 'safe', fix: { title: 'Remove n: one answer is read' } }]);
  const [only] = found;
  expect(first.slice(only?.span.start, only?.span.end)).toBe('n=3');
  expect(only?.effect?.energyRatio.high).toBeLessThan(1);
});
