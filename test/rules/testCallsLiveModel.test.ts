import { testCallsLiveModel } from '../../src/core/rules/testCallsLiveModel.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources('python', 'from openai import OpenAI\n\n');
const body =
  'def test_title():\n    r = OpenAI().responses.create(model="gpt-6-luna", input="Title for: hello")\n    assert r.output_text\n';
const at = 'tests/test_title.py';

testRule(testCallsLiveModel, {
  valid: [
    py(body, undefined, 'src/title.py'),
    py(`@pytest.mark.integration\n${body}`, undefined, at),
    py(body, { 'tests/conftest.py': 'import respx\n' }, at),
    py(body.replace('OpenAI()', 'OpenAI(http_client=answering)'), undefined, at),
    sources('typescript', "import OpenAI from 'openai';\n\n")(
      "test('titles', async () => {\n  const client = new OpenAI({ apiKey: 'key', fetch: async () => answer() });\n  await client.responses.create({ model: 'gpt-6-luna', input: 'hi' });\n});\n",
      undefined,
      'tests/title.test.ts',
    ),
    sources('typescript', "import OpenAI from 'openai';\n\n")(
      "test('types', () => {});\n\nconst unused = async () => new OpenAI().responses.create({ model: 'gpt-6-luna', input: 'hi' });\n",
      undefined,
      'tests/title.test.ts',
    ),
    py(body, undefined, 'tests/live/test_title.py'),
  ],
  invalid: [
    {
      code: sources('typescript', "import OpenAI from 'openai';\n\n")(
        "describe('titles', () => {\n  test('are short', async () => {\n    await «new OpenAI().responses.create»({ model: 'gpt-6-luna', input: 'hi' });\n  });\n});\n",
        undefined,
        'tests/title.test.ts',
      ),
    },
    { code: py(body.replace('OpenAI().responses.create', '«OpenAI().responses.create»'), undefined, at) },
  ],
});
