import { describe, expect, test } from 'vitest';
import { isHandler, isInItemLoop, lightSigns } from '../../src/core/rules/read/signs.ts';
import { contextOf } from '../kit/ruleContexts.ts';
import { sources } from '../kit/ruleTester.ts';

const py = sources('python', 'from openai import OpenAI\n\nclient = OpenAI()\n');
const ts = sources('typescript', "import OpenAI from 'openai';\n\nconst client = new OpenAI();\n");

const ask = (prompt: string, more = ''): string =>
  `client.chat.completions.create(model="gpt-5.4", messages=[{"role": "user", "content": ${JSON.stringify(prompt)}}]${more})\n`;

describe('what a prompt asks for', () => {
  test.each([
    ['yes-no', 'Is it late, yes or no?'],
    ['yes-no', 'Is it late? yes/no'],
    ['yes-no', 'The earth is flat: true or false'],
    ['yes-no', 'true/false: the earth is flat'],
    ['yes-no', 'Answer with just "yes" if it is late.'],
    ['yes-no', 'If it is late, reply yes.'],
    ['label', 'Classify the mail.'],
    ['label', 'Categorise the mail.'],
    ['label', 'Categorize the mail.'],
    ['label', 'Answer only with either "spam" or "fine".'],
    ['label', "Respond with 'spam' / 'not spam'"],
    ['label', 'Reply with "good", or "bad".'],
    ['label', 'Assign a category to it.'],
    ['label', 'Assign one label to it.'],
    ['label', 'It is exactly one of the following: a, b.'],
    ['label', 'Choose one of these moods.'],
    ['label', 'Say it in one word.'],
    ['label', 'A one-word answer.'],
    ['label', 'Give a single word.'],
    ['label', 'Sentiment analysis of the mail.'],
    ['label', 'The sentiment of this mail?'],
    ['title', 'Write a short and friendly title.'],
    ['title', 'Suggest a headline'],
    ['title', 'Come up with a subject line'],
    ['title', 'A title for the mail'],
    ['translation', 'Translate French to German: x'],
    ['translation', 'Please translate the mail.'],
    ['translation', 'Now translate into French.'],
    ['extraction', 'Extract all names.'],
    ['extraction', 'From the mail, extract only the date.'],
  ])('%s: %s', async (task, prompt) => {
    expect(lightSigns(await contextOf(py(ask(prompt))))).toEqual({ task, count: 1 });
  });

  test.each([
    'Say hello.',
    'Declassify it.',
    'Choose ten of these.',
    'The answer was longer than anybody thought, so yes',
    'A titled man',
    'They translate well',
    'An extract of malt',
    'Give me what was in the mail that came this morning with a title',
    // Hard or long answers.
    'Classify the mail. Think carefully.',
    'Classify the mail step by step.',
    'Classify the mail, and explain.',
    'Classify the mail in detail; a detailed answer.',
    'Classify the mail, with your reasoning.',
    'Write a title for the research.',
    'Translate this code.',
    'Extract all of the story.',
    'Classify the mail, then summarize it.',
    `Classify the mail. ${'It is long. '.repeat(130)}`,
  ])('nothing light: %s', async prompt => {
    expect(lightSigns(await contextOf(py(ask(prompt))))).toMatchObject({ count: 0 });
  });

  test('an answer in quotes may be a word of a hard task', async () => {
    expect(lightSigns(await contextOf(py(ask('Classify the mail: "report" or "plan".'))))).toMatchObject({ count: 1 });
  });
});

describe('what the function is called', () => {
  test.each([
    ['yes-no', ['is_spam', 'has_date', '_should_run', 'needs_care', 'isSpam', 'check_if_late']],
    [
      'label',
      ['classify', 'mail_classification', 'tag_mail', 'route', 'detect_language', 'getSentiment', 'doClassify'],
    ],
    ['title', ['title', 'make_title', 'get_titles', 'generateTitle', 'getHeadline', 'file_name']],
    ['translation', ['translate', '_translate_mail', 'doTranslate']],
    ['extraction', ['extract_names', 'doExtract']],
  ])('%s', async (task, names) => {
    for (const name of names) {
      const source = py(`def ${name}(q):\n    return ${ask('Say hello.')}`);
      expect(lightSigns(await contextOf(source)), name).toEqual({ task, count: 1 });
    }
  });

  test.each(['issue', 'hashing', 'retitled', 'untitled_thing', 'extra', 'reroute', 'answer'])(
    'nothing: %s',
    async name => {
      expect(lightSigns(await contextOf(py(`def ${name}(q):\n    return ${ask('Say hello.')}`)))).toMatchObject({
        count: 0,
      });
    },
  );

  test('an evaluation is not light', async () => {
    expect(lightSigns(await contextOf(py(`def evaluate_answer(q):\n    return ${ask('Yes or no?')}`)))).toMatchObject({
      count: 0,
    });
  });
});

test('each sign counts once', async () => {
  const prompt = 'Classify the mail.';
  expect(lightSigns(await contextOf(py(ask(prompt, ', max_completion_tokens=256')))).count).toBe(2);
  expect(lightSigns(await contextOf(py(ask(prompt, ', max_completion_tokens=257')))).count).toBe(1);
  const inLoop = `def is_spam(mails):\n    for mail in mails:\n        ${ask(prompt, ', max_completion_tokens=9')}`;
  expect(lightSigns(await contextOf(py(inLoop)))).toEqual({ task: 'label', count: 4 });
});

test('tools, pictures, other work and evaluations are no light task', async () => {
  const light = ask('Classify the mail.');
  expect(lightSigns(await contextOf(py(ask('Classify the mail.', ', tools=tools')))).count).toBe(0);
  expect(lightSigns(await contextOf(py(ask('Classify the mail.', ', functions=functions')))).count).toBe(0);
  expect(lightSigns(await contextOf(py(light, undefined, 'evals/run.py'))).count).toBe(0);
  expect(
    lightSigns(await contextOf(py('client.embeddings.create(model="text-embedding-3-small", input="Classify")\n')))
      .count,
  ).toBe(0);
  const picture =
    'client.chat.completions.create(model="gpt-5.4", messages=[{"role": "user", "content": [{"type": "text", "text": "Classify it."}, {"type": "image_url", "image_url": {"url": u}}]}])\n';
  expect(lightSigns(await contextOf(py(picture))).count).toBe(0);
});

describe('a function that requests run', () => {
  const def = (head: string, name = 'answer'): string => `${head}def ${name}(q):\n    return ${ask('hello')}`;
  test.each([
    def('@app.get("/x")\n'),
    def('@router.post("/x")\n'),
    def('@bp.route("/x")\n'),
    def('@shared_task\n'),
    def('@celery.task(bind=True)\n'),
    def('@bot.command()\n'),
    def('', 'lambda_handler'),
    def('', 'handle_request'),
    def('', 'do_POST'),
  ])('%s', async text => {
    expect(isHandler(await contextOf(py(text)))).toBe(true);
  });

  test.each([def(''), def('@cache\n'), def('@app.middleware\n'), def('', 'handlers'), def('', 'get'), ask('hello')])(
    'not: %s',
    async text => {
      expect(isHandler(await contextOf(py(text)))).toBe(false);
    },
  );

  const call = "client.responses.create({ model: 'gpt-5.4', input: 'x' })";
  test.each([
    [true, `app.post('/x', async (req, res) => { res.send(await ${call}); });`],
    [true, `fastify.get('/x', options, async () => ${call});`],
    [true, `export const GET = async () => ${call};`],
    [true, `export async function POST(request: Request) { return ${call}; }`],
    [true, `export default { async fetch(request: Request) { return ${call}; } };`],
    [true, `export default { fetch: async (request: Request) => ${call} };`],
    [false, `const cache = { async fetch(request: Request) { return ${call}; } };`],
    [true, `export const handler = async () => { return ${call}; };`],
    [false, `export const other = async () => ${call};`],
    [false, `app.listen(async () => ${call});`],
    [false, `later(async () => ${call});`],
    [false, `app.post('/x'); later(async () => ${call});`],
  ])('in TypeScript %s: %s', async (is, text) => {
    expect(isHandler(await contextOf(ts(`${text}\n`)))).toBe(is);
  });
});

test.each([
  [true, `for x in xs:\n    ${ask('x')}`],
  [true, `async def f(xs):\n    async for x in xs:\n        ${ask('x')}`],
  [true, `r = [${ask('x').trim()} for x in xs]\n`],
  [true, `while True:\n    for x in xs:\n        ${ask('x')}`],
  [false, `while True:\n    ${ask('x')}`],
  [false, ask('x')],
])('goes through items is %s: %s', async (is, text) => {
  expect(isInItemLoop(await contextOf(py(text)))).toBe(is);
});
