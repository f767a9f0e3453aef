import { describe, expect, test } from 'vitest';
import { detect } from '../../src/core/detect/detect.ts';
import { alone } from '../../src/core/project/project.ts';
import { factsOf } from '../kit/fixtures.ts';
import { graph } from '../kit/signatures.ts';

const detected = async (name: string, text: string) =>
  detect(name, await factsOf(name, text), text, { graph, project: alone, environment: () => undefined });

/** The last site of a text. */
const site = async (text: string, name = 'a.py') => (await detected(name, text)).sites.at(-1);

const openai = 'from openai import OpenAI, AzureOpenAI\nimport os\n';
const chat = (client: string, model = '"gpt-4o"', more = ''): string =>
  `${openai}${client}.chat.completions.create(model=${model}, messages=m${more})\n`;

describe('who serves a call', () => {
  test.each([
    ['OpenAI()', 'openai', undefined],
    ['AzureOpenAI()', 'azure', undefined],
    ['OpenAI(base_url="https://api.groq.com/openai/v1")', 'groq', 'https://api.groq.com/openai/v1'],
    ['OpenAI(base_url="https://openrouter.ai/api/v1")', 'openrouter', 'https://openrouter.ai/api/v1'],
    ['OpenAI(base_url="http://llm:8000")', undefined, 'http://llm:8000'],
    ['OpenAI(base_url=url)', undefined, '…'],
    ['OpenAI(base_url=f"https://{host}/v1")', undefined, 'https://…/v1'],
    ['OpenAI(base_url=None)', 'openai', undefined],
    [
      'OpenAI(base_url="https://api.groq.com/openai/v1").with_options(timeout=3)',
      'groq',
      'https://api.groq.com/openai/v1',
    ],
  ])('%s: %s', async (client, provider, endpoint) => {
    const found = await site(chat(client));
    expect([found?.provider, found?.endpoint]).toEqual([provider, endpoint]);
  });

  test.each([
    ['import boto3\nboto3.client("bedrock-runtime", region_name="eu-west-1")', { cloud: 'aws', id: 'eu-west-1' }],
    [
      'import boto3\nboto3.client("bedrock-runtime", region_name="us-gov-west-1")',
      { cloud: 'aws', id: 'us-gov-west-1' },
    ],
    ['import boto3\nboto3.client("bedrock-runtime", region_name="europe-west4")', undefined],
    ['import boto3\nboto3.client("bedrock-runtime", region_name=region)', undefined],
    ['import boto3\nboto3.client("bedrock-runtime")', undefined],
  ])('%s is in %j', async (client, region) => {
    const found = (await site(`${client}.converse(modelId="amazon.nova-pro-v1:0", messages=m)\n`))?.region;
    if (region) expect(found).toMatchObject(region);
    else expect(found).toBeUndefined();
  });

  test.each([
    ['location="europe-west4"', { cloud: 'gcp', id: 'europe-west4' }],
    ['location="global"', undefined],
    ['location="eu-west-1"', undefined],
    ['project="p"', undefined],
  ])('genai.Client(vertexai=True, %s) is in %j', async (given, region) => {
    const text = `from google import genai\ngenai.Client(vertexai=True, ${given}).models.generate_content(model="gemini-2.5-pro", contents=q)\n`;
    const found = await site(text);
    expect(found?.sdk).toBe('google.genai');
    if (region) expect(found?.region).toMatchObject(region);
    else expect(found?.region).toBeUndefined();
  });

  test.each([
    [
      "import { generateText } from 'ai';\nimport { openai } from '@ai-sdk/openai';\ngenerateText({ model: openai('gpt-4o') });",
      'ai',
      'openai',
    ],
    [
      "import { ChatOpenAI } from '@langchain/openai';\nnew ChatOpenAI({ model: 'gpt-4o' }).invoke(x);",
      '@langchain/openai',
      'openai',
    ],
    ["import OpenAI from 'openai/index.mjs';\nnew OpenAI().responses.create({ model: 'gpt-4o' });", 'openai', 'openai'],
  ])('%s is of the package %s', async (text, sdk, provider) => {
    const found = (await detected('a.ts', text)).sites.find(({ type }) => type === 'invoke');
    expect(found).toMatchObject({ sdk, provider });
  });
});

describe('the model of a call', () => {
  const ask = async (before: string, model: string) =>
    site(`${before}${chat('OpenAI()', model)}`).then(found => ({
      ids: [...(found?.model ? [found.model] : []), ...(found?.modelCandidates ?? [])].map(({ id }) => id),
      from: found?.model?.source,
      why: found?.modelReason,
      written: found?.model?.definedAt?.span,
    }));

  test.each([
    ['', '"gpt-4o"', 'literal'],
    ['M = "gpt-4o"\n', 'M', 'constant'],
    ['import os\n', 'os.getenv("M", "gpt-4o")', 'env-default'],
    ['class S:\n    m = "gpt-4o"\n', 'S.m', 'constant'],
  ])('%s%s is known from a %s', async (before, model, from) => {
    expect(await ask(before, model)).toMatchObject({ ids: ['gpt-4o'], from, why: undefined });
  });

  test('stands where it is written', async () => {
    const text = `M = "gpt-4o"\n${chat('OpenAI()', 'M')}`;
    const at = (await site(text))?.model?.definedAt;
    expect([at?.path, text.slice(at?.span.start, at?.span.end)]).toEqual(['a.py', '"gpt-4o"']);
  });

  test('may be one of several', async () => {
    expect(await ask('', '"gpt-4o" if x else "o3"')).toMatchObject({ ids: ['gpt-4o', 'o3'], from: undefined });
    expect((await ask('', '"gpt-4o" if x else "o3"')).why).not.toBe(undefined);
    expect((await ask('', '"gpt-4o" if x else "gpt-4o"')).ids).toEqual(['gpt-4o']);
  });

  test.each([
    ['model', /./u],
    ['os.environ["M"]', /M/u],
    ['f"gpt-{x}"', /./u],
    ['"https://x.openai.azure.com/"', /endpoint/u],
    ['""', /./u],
  ])('%s is not told, and why not is', async (model, why) => {
    const found = await ask('', model);
    expect(found.ids).toEqual([]);
    expect(found.why).toMatch(why);
  });

  test('by a declared type only is told so', async () => {
    const typed = `${openai}def f(client: OpenAI):\n    client.chat.completions.create(model="gpt-4o", messages=m)\n`;
    expect((await site(typed))?.evidence).toBe('annotation');
    expect((await site(chat('OpenAI()')))?.evidence).toBe('direct');
    const script =
      "import OpenAI from 'openai';\nfunction f(client: OpenAI) { client.responses.create({ model: 'gpt-4o' }); }";
    expect((await site(script, 'a.ts'))?.evidence).toBe('annotation');
  });
});

describe('what a call is given', () => {
  test.each([
    [', temperature=0', { temperature: 0 }],
    [', n=2, stop=None', { n: 2 }],
    [', n=2 if x else 2', { n: 2 }],
    [', **{"n": 2}', { n: 2 }],
    [', n=count', {}],
    [', n=2 if x else 3', {}],
  ])('%s', async (more, given) => {
    const { n, temperature } = (await site(chat('OpenAI()', '"gpt-4o"', more)))?.given ?? {};
    expect(JSON.parse(JSON.stringify({ n, temperature }))).toEqual(given);
  });

  test('is read into lists and records, whose unknown parts stay open', async () => {
    const text = chat('OpenAI()').replace(
      'messages=m',
      'messages=[{"role": "user", "content": q, who: 1}, other, {"role": "user", "content": "Hi"}]',
    );
    expect((await site(text))?.given['messages']).toEqual([
      { role: 'user', content: undefined },
      undefined,
      { role: 'user', content: 'Hi' },
    ]);
  });

  test.each([
    [', max_tokens=9', 9],
    [', max_completion_tokens=9', 9],
    [', max_tokens=limit', undefined],
    ['', undefined],
  ])('%s: at most %s tokens', async (more, cap) => {
    expect((await site(chat('OpenAI()', '"gpt-4o"', more)))?.maxTokens).toBe(cap);
  });

  test('a length that caps what is embedded is no cap of an output', async () => {
    const text = `${openai}OpenAI().embeddings.create(model="text-embedding-3-small", input="x", max_length=512)\n`;
    const found = await site(text);
    expect([found?.task, found?.maxTokens, found?.given['maxOutput']]).toEqual(['embedding', undefined, undefined]);
  });

  test('the address of a request joins the base of its client', async () => {
    const post = (client: string, url: string): string =>
      `import httpx\n${client}.post(${url}, json={"model": "gpt-4o", "messages": []})\n`;
    const found = async (client: string, url: string) =>
      (await detected('a.py', post(client, url))).sites.map(({ task, model }) => [task, model?.id]);
    expect(await found('httpx.Client(base_url="https://api.openai.com/v1/")', '"/chat/completions"')).toEqual([
      ['chat', 'gpt-4o'],
    ]);
    expect(await found('httpx.Client(base_url="https://api.openai.com/v1")', '"chat/completions"')).toEqual([
      ['chat', 'gpt-4o'],
    ]);
    expect(await found('httpx', '"https://api.openai.com/v1/chat/completions"')).toEqual([['chat', 'gpt-4o']]);
    expect(await found('httpx.Client(base_url="https://example.org")', '"/users"')).toEqual([]);
    expect(
      await found(
        'httpx.Client(transport=httpx.MockTransport(f), base_url="https://api.openai.com/v1")',
        '"/chat/completions"',
      ),
    ).toEqual([]);
    expect(
      await found(
        'httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="https://api.openai.com/v1")',
        '"/chat/completions"',
      ),
    ).toEqual([]);
    expect(await found('httpx.Client(app=app, base_url="https://api.openai.com/v1")', '"/chat/completions"')).toEqual(
      [],
    );
    expect(
      await found(
        'httpx.Client(transport=httpx.HTTPTransport(), base_url="https://api.openai.com/v1")',
        '"/chat/completions"',
      ),
    ).toEqual([['chat', 'gpt-4o']]);
  });
});
