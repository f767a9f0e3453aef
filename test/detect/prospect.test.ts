import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { gather } from '../../src/cli/gathered.ts';
import { outlook } from '../../src/core/detect/prospect.ts';
import { frontEndFor } from '../../src/core/languages/index.ts';
import { expectations } from '../kit/expectations.ts';
import { filesBelow } from '../kit/fixtures.ts';
import { graph } from '../kit/signatures.ts';

const look = outlook(graph);
const tests = path.dirname(import.meta.dirname);

const hasSites = (text: string): boolean => expectations(text).some(({ missing }) => !missing);

/** Files of a folder that hold sites, and that a scan of the folder would not parse. */
function passedOver(folder: string): readonly string[] {
  const seen = filesBelow(folder)
    .filter(name => frontEndFor(name))
    .map(name => {
      const text = readFileSync(path.join(folder, name), 'utf8');
      return { path: name, text, ...look(name, text) };
    });
  const gathered = gather('/');
  gathered.add('/project', {
    outcomes: [],
    parsed: seen.filter(({ direct }) => direct).map(file => file.path),
    passedOver: seen.filter(({ direct }) => !direct),
  });
  const second = gathered.worthASecondLook('/project');
  return seen.filter(file => hasSites(file.text) && !file.direct && !second.includes(file.path)).map(file => file.path);
}

describe('no file with a site is passed over', () => {
  test.each(['signatures', 'detect/python', 'detect/javascript'])('in %s, each file by itself', folder => {
    const below = path.join(tests, folder);
    const missed = filesBelow(below).filter(name => {
      if (!frontEndFor(name) || name.endsWith('.test.ts')) return false;
      const text = readFileSync(path.join(below, name), 'utf8');
      return hasSites(text) && !look(name, text).direct;
    });
    expect(missed).toEqual([]);
  });

  test.each(readdirSync(path.join(tests, 'detect/projects')))('in the project %s', name => {
    expect(passedOver(path.join(tests, 'detect/projects', name))).toEqual([]);
  });
});

test.each([
  'const session = await LanguageModel.create();',
  'const session = await window.ai?.languageModel.create();',
  'ml5.imageClassifier("MobileNet");',
  'const model = await tf.loadLayersModel("model.json");',
  'export default { fetch: (request, env) => env.AI.run("@cf/meta/llama-3.1-8b-instruct", {}) };',
  'fetch("https://api.openai.com/v1/responses", {});',
  'UrlFetchApp.fetch("https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-flash:generateContent");',
  'fetch(`${base}/api/embed`, {});',
  'fetch(`${base}/v1/chat/completions`, {});',
  'fetch(`${base}/worker_generate_stream`, {});',
  'fetch(`${proxy}/v1beta/models/gemini-2.5-flash:streamGenerateContent`, {});',
  'fetch(`${workspace}/serving-endpoints/${name}/invocations`, {});',
  'fetch(`${server}/embed`, { body: JSON.stringify({ inputs }) });',
])('%s is worth parsing', text => {
  expect(look('page.js', text).direct).toBe(true);
});

test.each([
  ['page.js', '"use strict";\nimport { use } from "react";\nuse(context); // AI, tf and ai in prose\nuse.name;'],
  ['page.ts', 'const user = await db.create({ model: "x" });\nfetch("/api/users");'],
  ['page.py', '# tf.loadLayersModel\nprint("x")'],
])('%s: %s is not', (name, text) => {
  expect(look(name, text).direct).toBe(false);
});
