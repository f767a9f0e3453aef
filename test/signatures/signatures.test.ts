import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { detect } from '../../src/core/detect/detect.ts';
import { frontEndFor } from '../../src/core/languages/index.ts';
import { alone } from '../../src/core/project/project.ts';
import { describeSite, expectations, fits } from '../kit/expectations.ts';
import { parse } from '../kit/parse.ts';
import { graph } from '../kit/signatures.ts';

const folder = import.meta.dirname;
const fixtures = readdirSync(folder).filter(name => statSync(path.join(folder, name)).isDirectory());

describe.each(fixtures)('%s', sdk => {
  test.each(readdirSync(path.join(folder, sdk)))('%s', async name => {
    const text = readFileSync(path.join(folder, sdk, name), 'utf8');
    const frontEnd = frontEndFor(name);
    if (!frontEnd) throw new Error(`${name} is in no known language`);
    const root = await parse(frontEnd.grammarFor(name), text);
    const sites = detect(name, frontEnd.facts(root, text), text, { graph, project: alone, environment: () => undefined });
    const left = sites.map(site => ({ site, line: text.slice(0, site.span.start).split('\n').length }));
    const wrong: string[] = [];
    for (const expected of expectations(text)) {
      const at = left.findIndex(({ site, line }) => line === expected.line && fits(site, expected.text));
      if (at >= 0 && !expected.missing) left.splice(at, 1);
      else if (at >= 0) wrong.push(`${name}:${String(expected.line)} is found now: ${expected.text}`);
      else if (!expected.missing) wrong.push(`${name}:${String(expected.line)} not found: ${expected.text}`);
    }
    for (const { site, line } of left) wrong.push(`${name}:${String(line)} found: ${describeSite(site)}`);
    expect(wrong).toEqual([]);
  });
});
