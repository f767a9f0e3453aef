import { blocksAround, functionsAround } from './read/blocks.ts';
import { ofFile } from './read/context.ts';
import { isTest } from './read/paths.ts';
import type { Rule } from './rule.ts';

/** Something stands in for the model, or the test is meant to be live and is asked for by name. */
const replaced =
  /mock|patch|stub|fake|vcr|cassette|respx|responses\.add|nock|\bmsw\b|record|replay|monkeypatch|skip|integration|\blive\b|e2e|fixture|base_?url|localhost|dummy|test[-_]key|sk-test|["']test["']|\bfetch\s*[:,]|http_client|Transport\b|MockLanguageModel|\.int\./iu;

export const testCallsLiveModel: Rule = {
  id: 'test-calls-live-model',
  title: 'A test asks a live model on every run',
  group: 'Lifecycle',
  inTests: true,
  why: 'A test that is run on every push makes its calls every time. Recorded once and replayed, it makes none: calls per run times runs per day fall away exactly.',
  when: 'A test function calls a hosted model, and nothing in its file stands in for the answer or keeps the test from ordinary runs.',
  limits: [
    'Doubles that a conftest.py or a set-up file installs are not seen.',
    'Recordings go stale: make them anew when the prompt or the model changes, and take secrets out.',
  ],
  offers: ['advice'],
  withoutEdit: 'How answers are recorded and replayed depends on the test tools of the project.',
  sources: ['https://vcrpy.readthedocs.io/', 'https://ai-sdk.dev/docs/ai-sdk-core/testing'],
  example: {
    language: 'python',
    given: 'from openai import OpenAI\n\n\n',
    before:
      'def test_title():\n    assert OpenAI().responses.create(model="gpt-6-luna", input="Title for: hello").output_text\n',
    after:
      '@vcr.use_cassette("cassettes/title.yaml", filter_headers=["authorization"])\ndef test_title():\n    assert OpenAI().responses.create(model="gpt-6-luna", input="Title for: hello").output_text\n',
    path: 'tests/test_title.py',
  },
  check: context => {
    const { site, file, call } = context;
    if (site.type !== 'invoke' || site.local || site.provider === undefined || !site.model || !isTest(file.path))
      return undefined;
    if (!/(?:^|\/)test_[^/]*\.py$|_test\.py$|[.-](?:test|spec)\.[cm]?[jt]sx?$/u.test(file.path) || hasReplacement(file))
      return undefined;
    const isInTest =
      functionsAround(call.scope).some(({ name }) => (name ?? '').startsWith('test')) ||
      (file.language === 'javascript' &&
        blocksAround(file, call.span.start).some(({ head }) => /^(?:it|test)\b[\w.]*\s*\(/u.test(head)));
    if (!isInTest || hasDouble(context.file.path, file.project.text)) return undefined;
    return { message: 'This test asks a live model on every run. Record the answer once and replay it.' };
  },
};

const hasReplacement = ofFile(({ text, path }) => replaced.test(text) || replaced.test(path));

/** A conftest.py on the way up that installs a double. */
function hasDouble(path: string, read: (path: string) => string | undefined): boolean {
  const parts = path.split('/').slice(0, -1);
  for (let depth = parts.length; depth >= 0; depth -= 1) {
    const folder = parts
      .slice(0, depth)
      .map(part => `${part}/`)
      .join('');
    if (replaced.test(read(`${folder}conftest.py`) ?? '')) return true;
  }
  return false;
}
