import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { frontEndFor } from '../../src/core/languages/index.ts';
import { sdkForms } from '../../src/core/signatures/forms.ts';
import { sdks } from '../../src/core/signatures/index.ts';
import { expectations } from '../kit/expectations.ts';
import { graph } from '../kit/signatures.ts';

/** Languages in which a fixture of the SDK says that something is found. */
function shownIn(id: string): readonly string[] {
  const folder = path.join(import.meta.dirname, id);
  if (!existsSync(folder)) return [];
  const shown = readdirSync(folder).filter(name =>
    expectations(readFileSync(path.join(folder, name), 'utf8')).some(({ missing }) => !missing),
  );
  return [...new Set(shown.map(name => frontEndFor(name)?.id ?? name))];
}

test.each(sdks.map(sdkForms))('$id has a fixture for each language it is known in', ({ id, languages }) => {
  expect(languages).not.toEqual([]);
  expect(shownIn(id)).toEqual(expect.arrayContaining([...languages]));
});

test('every module is named in full, because modules are looked up by name', () => {
  expect([...graph.roots].filter(root => root.includes('*'))).toEqual([]);
});

describe('the forms of an SDK', () => {
  test('count every alternative once, for the languages it has', () => {
    const forms = sdkForms({
      id: 'example',
      docs: ['https://example.org/a', 'https://example.org/b'],
      source: ['example/example 1.0'],
      kinds: {
        client: {
          from: { python: ['example#{,Async}Client()'] },
          calls: [
            { path: 'chat.{create,stream}', runs: 'chat' },
            { path: 'chat.create', runs: 'chat', when: [{ argument: ['x'], given: true }] },
            { path: 'load', names: 'embedding', local: true },
            { path: 'other', gives: 'client' },
          ],
        },
        model: { from: ['example#{Model,load}()'], names: 'chat' },
      },
    });
    expect(forms).toEqual({
      id: 'example',
      languages: ['python', 'javascript'],
      calls: 2,
      constructions: 3,
      tasks: ['chat', 'embedding'],
      runs: 'either',
      docs: 'https://example.org/a',
    });
  });

  test('are those of the platform where only the form of a call is known', () => {
    const shape = { tail: ['AI', 'run'], argument: '0', literal: /^@cf/u, runs: 'chat', sdk: 'workers' } as const;
    expect(sdkForms({ id: 'x', docs: [], source: [], shapes: [shape] })).toMatchObject({
      languages: ['javascript'],
      calls: 1,
    });
  });
});
