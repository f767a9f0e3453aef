import { describe, expect, test } from 'vitest';
import { act, commit, fakeGitHub, folder, git, repository } from './kit.ts';

const call = (model: string): string =>
  `from openai import OpenAI\nOpenAI().responses.create(model="${model}", input="x")\n`;
const pull = (base: string) => ({ pull_request: { number: 5, base: { sha: base } } });

/** A repository whose call was made larger since `base`. */
function enlarged(more: Readonly<Record<string, string>> = {}) {
  const root = repository({ 'app/a.py': call('gpt-4o-mini'), 'other/b.py': call('gpt-4o-mini'), ...more });
  const base = git(root, 'rev-parse', 'HEAD');
  commit(root, { 'app/a.py': call('gpt-4o') });
  return { root, event: pull(base) };
}

describe('the GitHub Action', () => {
  test('comments on the pull request, uploads SARIF, and tells the run', async () => {
    const { root, event } = enlarged();
    const github = await fakeGitHub();
    const { code, stdout, summary, outputs } = await act(root, { github, event, ref: 'refs/pull/5/merge' });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(github.comments).toHaveLength(1);
    const [{ body } = { body: '' }] = github.comments;
    expect(body).toMatch(/^AI footprint: 1 call changed, estimated \+/u);
    expect(body).toMatch(/^\| changed \| app\/a\.py:2:1 \| gpt-4o-mini → gpt-4o \|/mu);
    expect(body).toMatch(/<!-- wattlens diff -->$/u);
    expect(github.uploads).toMatchObject([{ ref: 'refs/pull/5/merge', commit_sha: git(root, 'rev-parse', 'HEAD') }]);
    expect(JSON.parse(github.uploads[0]?.log ?? '')).toMatchObject({ version: '2.1.0', runs: [{}] });
    expect(summary.trimEnd()).toBe(body);
    expect(outputs).toMatchObject({ calls: '2', 'changed-calls': '1', 'over-budget': 'false' });
    expect(Number(outputs['energy-wh-change'])).toBeGreaterThan(0);
  });

  test('keeps one comment: updated in place, not written again where it says the same', async () => {
    const { root, event } = enlarged();
    const github = await fakeGitHub();
    github.comments.push(
      ...Array.from({ length: 150 }, (_, index) => ({
        id: index + 1,
        body: `> quoted <!-- wattlens diff --> ${index}`,
      })),
    );
    await act(root, { github, event });
    expect(github.comments).toHaveLength(151);
    const before = github.asked.length;
    await act(root, { github, event });
    expect(
      github.asked
        .slice(before)
        .filter(line => !line.startsWith('GET'))
        .join(),
    ).toBe('POST /repos/o/r/code-scanning/sarifs');
    commit(root, { 'app/a.py': call('gpt-4o-mini') });
    await act(root, { github, event });
    expect(github.comments).toHaveLength(151);
    expect(github.comments[150]?.body).toMatch(/^AI footprint: no call changed\n/u);
  });

  test('is silent where nothing changed, or not by enough', async () => {
    const { root, event } = enlarged();
    const github = await fakeGitHub();
    await act(root, { github, event, inputs: { 'minimum-change-wh': '1000' } });
    await act(root, { github, event: pull(git(root, 'rev-parse', 'HEAD')) });
    await act(root, { github, event, inputs: { comment: 'false', sarif: 'false' } });
    expect(github.comments).toEqual([]);
    expect(github.uploads).toHaveLength(2);
  });

  test('looks at one folder, with a comment of its own', async () => {
    const { root, event } = enlarged();
    const github = await fakeGitHub();
    const { outputs } = await act(root, { github, event, inputs: { path: 'other' } });
    expect(outputs).toMatchObject({ calls: '1', 'changed-calls': '0' });
    await act(root, { github, event, inputs: { path: 'app' } });
    await act(root, { github, event });
    expect(github.comments.map(({ body }) => body.split('\n').at(-1))).toEqual([
      '<!-- wattlens diff app -->',
      '<!-- wattlens diff -->',
    ]);
    expect(github.comments[0]?.body).toContain('| app/a.py:2:1 |');
  });

  test('fails on a budget of the project file, or of the workflow over it', async () => {
    const { root, event } = enlarged({ 'wattlens.json': '{ "budgets": { "energyWh": 0 } }' });
    const github = await fakeGitHub();
    const passed = await act(root, { github, event });
    expect(passed).toMatchObject({ code: 1, outputs: { 'over-budget': 'true' } });
    expect(passed.stdout).toMatch(/^::error title=WattLens::Estimated energy .* is over the budget of 0\u00a0Wh/u);
    expect(passed.summary).toMatch(/^```text\nenergy .* exceeded\n/u);
    expect(github.comments).toHaveLength(1);
    expect(await act(root, { github, event, inputs: { 'max-energy-wh': '100' } })).toMatchObject({ code: 0 });
  });

  test('goes on where the token may only read, as of a pull request from a fork', async () => {
    const { root, event } = enlarged();
    const github = await fakeGitHub(/^POST/u);
    const { code, stdout, summary } = await act(root, { github, event });
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n')).toEqual([
      '::warning title=WattLens::The comment could not be written: GitHub answered 403: Resource not accessible by integration',
      '::warning title=WattLens::The results could not be uploaded to code scanning: GitHub answered 403: Resource not accessible by integration',
    ]);
    expect(summary).toMatch(/^AI footprint: 1 call changed/u);
  });

  test('says when GitHub cannot be reached', async () => {
    const { root, event } = enlarged();
    const github = { ...(await fakeGitHub()), address: 'http://127.0.0.1:1' };
    const { code, stdout } = await act(root, { github, event, inputs: { sarif: 'false' } });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^::warning title=WattLens::The comment could not be written: fetch failed \(.+\)\n$/u);
  });

  test('compares the merge of a pull request with the base branch of today, fetched into a shallow clone', async () => {
    const { root: origin } = enlarged();
    git(origin, 'branch', 'topic');
    const old = git(origin, 'rev-parse', 'HEAD~1');
    git(origin, 'reset', '-q', '--hard', old);
    commit(origin, { 'other/b.py': call('gpt-4.1') });
    git(origin, 'merge', '-q', '--no-ff', '-m', 'merge', 'topic');
    const clones = folder();
    git(clones, 'clone', '-q', '--depth=1', `file://${origin}`, 'shallow');
    const github = await fakeGitHub();
    const workspace = `${clones}/shallow`;
    await act(workspace, { github, event: pull(old), ref: 'refs/pull/5/merge' });
    expect(github.comments[0]?.body).toMatch(/^AI footprint: 1 call changed/u);
    expect(github.comments[0]?.body).toContain('app/a.py');
  });

  test('on a push reports without a comment; on the first push of a branch there is nothing to compare with', async () => {
    const { root } = enlarged();
    const github = await fakeGitHub();
    const pushed = await act(root, { github, event: { before: git(root, 'rev-parse', 'HEAD~1') } });
    expect(pushed).toMatchObject({ code: 0, outputs: { 'changed-calls': '1' } });
    const first = await act(root, { github, event: { before: '0'.repeat(40) } });
    expect(first.outputs).not.toHaveProperty('changed-calls');
    expect(first.summary).toMatch(/^# AI footprint\n/u);
    expect(github.comments).toEqual([]);
  });

  test('cannot run with a wrong input or an unknown base', async () => {
    const { root, event } = enlarged();
    const github = await fakeGitHub();
    const refused = async (inputs: Readonly<Record<string, string>>, other: object = event) => {
      const { code, stdout } = await act(root, { github, event: other, inputs });
      expect(code).toBe(2);
      return stdout;
    };
    expect(await refused({ comment: 'yes' })).toMatch(/^::error title=WattLens::the input "comment" must be true or/u);
    expect(await refused({ 'max-energy-wh': 'much' })).toMatch(/"max-energy-wh" must be a number from 0/u);
    expect(await refused({ path: '../x' })).toMatch(/"path" must be a folder inside the repository/u);
    expect(await refused({ method: 'x' })).toMatch(/"method" must be one of wattlens-1/u);
    expect(await refused({ base: 'nowhere' })).toMatch(/--base nowhere: no such commit/u);
    expect(await refused({}, pull('1'.repeat(40)))).toMatch(/no such commit, branch or tag/u);
    expect(github.asked).toEqual([]);
  });

  test('shows hostile names as text, in the comment and in the log of the run', async () => {
    const name = 'x\n::error::<img onerror=1>|@you.py';
    const { root, event } = enlarged({ [name]: call('gpt-4o-mini') });
    commit(root, { [name]: call('gpt-4o'), 'wattlens.json': '{ "budgets": { "energyWh": 0 } }' });
    const github = await fakeGitHub();
    const { stdout, summary } = await act(root, { github, event });
    expect(github.comments[0]?.body).toContain('x\\\\u000a');
    for (const text of [github.comments[0]?.body ?? '', summary]) expect(text).not.toMatch(/<img|@you/u);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .every(line => line.startsWith('::error title=WattLens::Estimated')),
    ).toBe(true);
  });
});
