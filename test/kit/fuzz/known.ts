import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FuzzInput } from './changes.ts';

/** So often is the reader of a file of these chosen that comes in one form only. */
const times = 6;

/** Inputs that the fuzzing begins with: all that tests read and the sample project, in every language that is read. */
export function knownInputs(root: string): readonly FuzzInput[] {
  const files = ['sample', 'test/signatures', 'test/detect'].flatMap(folder =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => /\.(?:py|[cm]?[jt]sx?|ipynb|json)$/u.test(name) && !name.endsWith('.test.ts'))
      .sort()
      .map(name => path.join(root, folder, name)),
  );
  const sources = files.map(file => ({ name: path.basename(file), text: readFileSync(file, 'utf8') }));
  const of = (ending: string): readonly FuzzInput[] => sources.filter(({ name }) => name.endsWith(ending));
  return [
    ...sources,
    ...of('.py').slice(0, 40).map(notebook('.py', 'python3')),
    ...of('.ts').slice(0, 20).map(notebook('.ts', 'typescript')),
    ...of('.ts').map(renamed('.ts', '.tsx')),
    ...of('.ts').slice(0, 20).map(component),
    ...of('.js').map(renamed('.js', '.jsx')),
    ...of('.js').map(renamed('.js', '.mjs')),
    ...Array.from({ length: times }, () => others).flat(),
    ...Array.from({ length: 4 * times }, () => ({ name: 'conversation.json', text: '[]' })),
  ];
}

const component = ({ name, text }: FuzzInput): FuzzInput => ({
  name: name.replace(/\.ts$/u, '.vue'),
  text: `<template><p /></template>\n<script setup lang="ts">\n${text}</script>\n`,
});

const renamed =
  (ending: string, to: string) =>
  ({ name, text }: FuzzInput): FuzzInput => ({ name: name.slice(0, -ending.length) + to, text });

/** The same code as cells, a piece each. */
const notebook =
  (ending: string, kernel: string) =>
  ({ name, text }: FuzzInput): FuzzInput => ({
    name: `${name.slice(0, -ending.length)}.ipynb`,
    text: JSON.stringify({
      nbformat: 4,
      metadata: { kernelspec: { name: kernel, language: kernel.replace(/\d$/u, '') } },
      cells: text
        .split('\n\n')
        .map(source => ({ cell_type: 'code', source: source.split('\n').map(line => `${line}\n`) })),
    }),
  });

const others: readonly FuzzInput[] = [
  {
    name: 'wattlens.json',
    text: '{ "region": "aws:eu-north-1", "models": { "A": "gpt-4o" }, "budgets": { "callWh": 1 } }',
  },
  { name: 'usage.csv', text: 'model,input_tokens,output_tokens,requests\ngpt-4o,"1,000",20,3\nclaude-3-haiku,5,6,7\n' },
  {
    name: 'emissions.csv',
    text: 'timestamp,project_name,duration,emissions,energy_consumed\n2026-01-02T03:04:05,a,12.5,0.001,0.002\n',
  },
  {
    name: 'spans.json',
    text: '{"resourceSpans":[{"scopeSpans":[{"spans":[{"name":"chat","attributes":[{"key":"gen_ai.request.model","value":{"stringValue":"gpt-4o"}},{"key":"gen_ai.usage.input_tokens","value":{"intValue":"10"}}]}]}]}]}',
  },
  {
    name: 'config.yaml',
    text: 'model_list:\n  - model_name: fast\n    litellm_params: { model: openai/gpt-4o-mini }\n',
  },
  {
    name: 'compose.yaml',
    text: 'services:\n  llm:\n    image: vllm/vllm-openai\n    command: --model Qwen/Qwen3-8B\n',
  },
  { name: 'Dockerfile', text: 'FROM vllm/vllm-openai\nENV MODEL=a\nCMD ["--model", "Qwen/Qwen3-8B"]\n' },
  { name: 'Modelfile', text: 'FROM llama3.2:1b\nPARAMETER num_ctx 4096\n' },
  { name: '.env', text: 'OPENAI_MODEL=gpt-4o\nexport MODEL="a#b" # c\n' },
  {
    name: 'tsconfig.json',
    text: '{ // c\n "extends": "./base.json", "compilerOptions": { "baseUrl": ".", "paths": { "@a/*": ["src/*", "../../*"], "m": ["src/m.ts"] } } }',
  },
  { name: 'package.json', text: '{ "name": "root", "workspaces": { "packages": ["packages/*", "./apps/x"] } }' },
  { name: 'pnpm-workspace.yaml', text: "packages:\n  - 'packages/*' # c\n  - apps/**\n" },
  { name: '.gitignore', text: '# c\n*.log\n!keep.log\n/src/**/gen\na[!b-c]?\n\\#x\n' },
  {
    name: 'baseline.json',
    text: '{"schemaVersion":1,"method":{"id":"wattlens-1","data":"2026-11"},"sites":[{"path":"a.py","cell":null,"type":"invoke","startLine":3,"startColumn":1,"endLine":3,"endColumn":9,"callee":"c","api":"openai#OpenAI()","model":{"id":"gpt-4o","catalogId":null},"footprint":{"energyWh":{"low":1,"typical":2,"high":3},"gwpGrams":{"low":1,"typical":2,"high":3},"waterMl":{"low":1,"typical":2,"high":3},"adpeKgSb":{"low":1,"typical":2,"high":3},"primaryEnergyMJ":{"low":1,"typical":2,"high":3}}}]}',
  },
];
