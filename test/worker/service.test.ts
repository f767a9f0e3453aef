import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { defaultSettings } from '../../src/core/analysis.ts';
import { pipeline } from '../../src/worker/pipeline.ts';
import type { FromWorker, ToWorker } from '../../src/worker/protocol.ts';
import { serve, type Runtime } from '../../src/worker/service.ts';

type Answer<Kind extends FromWorker['kind']> = Extract<FromWorker, { readonly kind: Kind }>;

/** A service as a browser's worker runs it: it has to ask for every file and every grammar. */
function remote(files: Readonly<Record<string, string>>, runtime: Partial<Runtime> = {}) {
  const received: FromWorker[] = [];
  const post = serve(
    {
      send: message => {
        received.push(message);
        void answer(message);
      },
      pause: setImmediate,
      ...runtime,
    },
    pipeline,
  );
  const answer = async (message: FromWorker): Promise<void> => {
    if (message.kind === 'load')
      post({ kind: 'bytes', name: message.name, bytes: await readFile(path.join('dist', message.name)) });
    if (message.kind !== 'want') return;
    const found = message.paths.map(file =>
      files[file] === undefined ? { path: file } : { path: file, text: files[file] },
    );
    post({ kind: 'files', project: message.project, files: found });
  };
  const of = <Kind extends FromWorker['kind']>(kind: Kind): readonly Answer<Kind>[] =>
    received.filter((message): message is Answer<Kind> => message.kind === kind);
  const waitFor = <Kind extends FromWorker['kind']>(kind: Kind, id: number): Promise<Answer<Kind>> =>
    vi.waitFor(() => {
      const found = of(kind).find(message => 'id' in message && message.id === id);
      if (!found) throw new Error(`no ${kind} for ${id}`);
      return found;
    }, 10_000);
  post({ kind: 'names', project, paths: Object.keys(files) });
  return { post, received, of, waitFor };
}

const project = 'vscode-vfs://github/acme/app';
const written = { version: '1.2.3', settings: defaultSettings, projectFiles: [], skipped: [], notes: [], looked: 1 };
const chat =
  'from settings import MODEL\nfrom openai import OpenAI\nOpenAI().responses.create(model=MODEL, input="x")\n';
const analyze = (id: number, file: string, text: string): ToWorker => ({
  kind: 'analyze',
  id,
  project,
  document: { path: file, content: { text, languageId: 'python' } },
});

const modelsOf = ({ outcome }: Answer<'analysis'>) => {
  if ('reason' in outcome) throw new Error(outcome.reason);
  return outcome.sites.map(({ model }) => model?.id);
};

test('fetches grammars and the files that a document refers to', async () => {
  const { post, of, waitFor } = remote({ 'settings.py': 'MODEL = "gpt-4o"\n', 'chat.py': '' });
  post(analyze(1, 'chat.py', chat));
  const answer = await waitFor('analysis', 1);
  expect(modelsOf(answer)).toEqual(['gpt-4o']);
  expect(answer.outcome).toMatchObject({
    sites: [{ range: { startLine: 3 }, model: { definedAt: { path: 'settings.py', startLine: 1 } } }],
  });
  expect(of('load').map(({ name }) => name)).toEqual(['web-tree-sitter.wasm', 'tree-sitter-python.wasm']);
  expect(of('want').flatMap(({ paths }) => paths)).toContain('settings.py');
});

test('prepares a language without an answer, and then has its grammar', async () => {
  const { post, received, of, waitFor } = remote({});
  post({ kind: 'prepare', languageIds: ['rust', 'python'] });
  await vi.waitFor(() => {
    expect(of('load').map(({ name }) => name)).toEqual(['web-tree-sitter.wasm', 'tree-sitter-python.wasm']);
  }, 10_000);
  post(analyze(1, 'chat.py', chat.replace('MODEL,', '"gpt-4o",')));
  expect(modelsOf(await waitFor('analysis', 1))).toEqual(['gpt-4o']);
  expect(received.map(({ kind }) => kind)).toEqual(['load', 'load', 'analysis']);
});

test('an unsaved document counts for those that refer to it, until it is closed', async () => {
  const { post, waitFor } = remote({ 'settings.py': 'MODEL = "gpt-4o"\n', 'chat.py': '' });
  post(analyze(1, 'settings.py', 'MODEL = "gpt-4o-mini"\n'));
  post(analyze(2, 'chat.py', chat));
  expect(modelsOf(await waitFor('analysis', 2))).toEqual(['gpt-4o-mini']);
  post({ kind: 'close', project, path: 'settings.py' });
  post(analyze(3, 'chat.py', chat));
  expect(modelsOf(await waitFor('analysis', 3))).toEqual(['gpt-4o']);
});

test('a file that changed is read anew after it was invalidated', async () => {
  const files: Record<string, string> = { 'settings.py': 'MODEL = "gpt-4o"\n', 'chat.py': '' };
  const { post, waitFor } = remote(files);
  post(analyze(1, 'chat.py', chat));
  await waitFor('analysis', 1);
  files['settings.py'] = 'MODEL = "o3"\n';
  post({ kind: 'invalidate', project, paths: ['settings.py'] });
  post(analyze(2, 'chat.py', chat));
  expect(modelsOf(await waitFor('analysis', 2))).toEqual(['o3']);
});

test('a newer text of the same document cancels the one that waits; so does a cancellation', async () => {
  const { post, of, waitFor } = remote({});
  post(analyze(1, 'a.py', chat));
  post(analyze(2, 'a.py', `\n${chat}`));
  post(analyze(3, 'b.py', chat));
  post({ kind: 'cancel', id: 3 });
  await waitFor('analysis', 2);
  expect(of('cancelled').map(({ id }) => id)).toEqual([1, 3]);
  expect(of('analysis').map(({ id }) => id)).toEqual([2]);
});

test('analyses the cells of a notebook together', async () => {
  const { post, waitFor } = remote({});
  const cells = [
    { kind: 'other', text: '# Title' },
    { kind: 'code', text: '%pip install openai\nfrom openai import OpenAI' },
    { kind: 'code', text: '\nOpenAI().responses.create(model="gpt-4o", input="x")' },
  ] as const;
  post({ kind: 'analyze', id: 1, project, document: { path: 'n.ipynb', content: { cells, language: 'python' } } });
  const { outcome } = await waitFor('analysis', 1);
  expect(outcome).toMatchObject({ sites: [{ range: { cell: 2, startLine: 2, startColumn: 1 } }] });
});

test('a document is read in the language that the editor shows it in', async () => {
  const { post, waitFor } = remote({});
  const text = `import OpenAI from 'openai';\nnew OpenAI().responses.create({ model: 'gpt-4o' });`;
  post({
    kind: 'analyze',
    id: 1,
    project,
    document: { path: 'Untitled-1', content: { text, languageId: 'typescriptreact' } },
  });
  expect(modelsOf(await waitFor('analysis', 1))).toEqual(['gpt-4o']);
});

test.each(['vue', 'svelte', 'astro'])(
  'of a %s component the script is read, in the editor and on disk',
  async languageId => {
    const text = `<p>\n</p>\n<script lang="ts">\nimport OpenAI from 'openai';\nnew OpenAI().responses.create({ model: 'gpt-4o' });\n</script>`;
    const { post, waitFor } = remote({ [`a.${languageId}`]: text });
    const place = { range: { cell: null, startLine: 5, startColumn: 1 }, model: { id: 'gpt-4o' } };
    post({ kind: 'analyze', id: 1, project, document: { path: 'Untitled-1', content: { text, languageId } } });
    expect((await waitFor('analysis', 1)).outcome).toMatchObject({ sites: [place] });
    post({ kind: 'scan', id: 2, project, paths: [`a.${languageId}`], settings: defaultSettings, thorough: false });
    expect((await waitFor('scanned', 2)).outcomes).toMatchObject([{ sites: [place] }]);
  },
);

test('settings hold for what is analysed after them', async () => {
  const { post, waitFor } = remote({});
  const text =
    'import os\nfrom openai import OpenAI\nOpenAI().responses.create(model=os.environ["MODEL"], input="x")\n';
  post(analyze(1, 'a.py', text));
  expect(modelsOf(await waitFor('analysis', 1))).toEqual([undefined]);
  post({ kind: 'settings', project, settings: { ...defaultSettings, models: { MODEL: 'gpt-4o' } } });
  post(analyze(2, 'a.py', text));
  expect(modelsOf(await waitFor('analysis', 2))).toEqual(['gpt-4o']);
});

test('a scan names what it passed over, with what it imports', async () => {
  const files = { 'pkg/a.py': chat, 'pkg/b.py': 'from .llm import client\n', 'c.rb': '', 'broken.ipynb': '{' };
  const { post, waitFor } = remote(files);
  post({ kind: 'scan', id: 3, project, paths: ['pkg/a.py', 'pkg/b.py'], settings: defaultSettings, thorough: false });
  const scanned = await waitFor('scanned', 3);
  expect(scanned.parsed).toEqual(['pkg/a.py']);
  expect(scanned.passedOver).toEqual([{ path: 'pkg/b.py', imports: ['/pkg/llm', '/pkg/llm/client'], passesOn: false }]);
  expect(scanned.outcomes.map(outcome => outcome.path)).toEqual(['pkg/a.py']);
});

test('a scan takes what the editor holds of a file, whatever is stored', async () => {
  const { post, waitFor } = remote({ 'a.py': 'x = 1\n', 'settings.py': 'MODEL = "gpt-4o"\n' });
  post(analyze(1, 'a.py', chat));
  await waitFor('analysis', 1);
  post({ kind: 'scan', id: 2, project, paths: ['a.py'], settings: defaultSettings, thorough: false });
  expect((await waitFor('scanned', 2)).outcomes).toMatchObject([
    { path: 'a.py', sites: [{ model: { id: 'gpt-4o' } }] },
  ]);
});

test('an engine that does not load fails the request and says so, and the worker goes on', async () => {
  const { post, of, waitFor } = remote({}, { bytes: name => Promise.reject(new Error(`no ${name}`)) });
  post(analyze(1, 'a.py', chat));
  const reason = 'web-tree-sitter.wasm cannot be loaded (no web-tree-sitter.wasm); install WattLens again';
  expect((await waitFor('failed', 1)).reason).toBe(reason);
  post(analyze(2, 'b.py', chat));
  await waitFor('failed', 2);
  expect(of('unable').map(message => message.reason)).toEqual([reason, reason]);
});

test('puts a report into words, with the models that configuration names', async () => {
  const { post, waitFor } = remote({ 'a.py': chat, 'settings.py': 'MODEL = "gpt-4o"\n' });
  post({ kind: 'scan', id: 1, project, paths: ['a.py'], settings: defaultSettings, thorough: false });
  const { outcomes } = await waitFor('scanned', 1);
  const files = outcomes.flatMap(outcome => ('sites' in outcome ? [outcome] : []));
  const configuration = [
    { path: 'Modelfile', text: 'FROM llama3.2\n' },
    { path: 'x.yaml', text: ':' },
    { path: '.env' },
  ];
  post({ kind: 'write', id: 2, format: 'cyclonedx', report: { ...written, files }, configuration });
  const { components } = JSON.parse((await waitFor('written', 2)).text) as { components: { name: string }[] };
  expect(components.map(({ name }) => name)).toEqual(['openai/gpt-4o', 'llama3.2']);
});

test('a report that cannot be put into words is said to have failed', async () => {
  const { post, waitFor } = remote({});
  const broken = [{ path: 'a.py', sites: [{}], wrapperCalls: [] }] as unknown as [];
  post({ kind: 'write', id: 1, format: 'csv', report: { ...written, files: broken }, configuration: [] });
  expect((await waitFor('failed', 1)).reason).not.toBe('');
});
