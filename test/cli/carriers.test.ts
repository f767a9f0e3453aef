import { describe, expect, test } from 'vitest';
import { folder, pythonCall, scan, wattlens } from './kit.ts';

const compose = `services:
  llm:
    image: vllm/vllm-openai
    command: --model Qwen/Qwen3-8B --served-model-name qwen
`;
const proxy = `model_list:
  - model_name: fast
    litellm_params:
      model: openai/gpt-4o-mini
`;

describe('models named outside the code', () => {
  const files = {
    'a.py': pythonCall,
    'docker-compose.yml': compose,
    'proxy/litellm.yaml': proxy,
    '.env': 'OPENAI_MODEL=gpt-4o\n',
    'secret/.env': 'OPENAI_MODEL=o3\n',
    '.gitignore': 'secret/\n',
    'chart/values.yaml': 'replicas: 2\n',
  };

  test('are listed beside the calls, and are no sites', () => {
    const { report } = scan(folder(files));
    expect(report.sites).toHaveLength(1);
    expect(report.totals.calls).toBe(1);
    expect(report.assumptions.filesLookedAt).toBe(1);
    expect(report.carriers).toEqual([
      { path: '.env', line: 1, kind: 'env', server: null, model: { id: 'gpt-4o' }, alias: 'OPENAI_MODEL' },
      {
        path: 'docker-compose.yml',
        line: 4,
        kind: 'compose',
        server: 'vllm',
        model: { id: 'Qwen/Qwen3-8B' },
        alias: 'qwen',
      },
      {
        path: 'proxy/litellm.yaml',
        line: 4,
        kind: 'litellm',
        server: 'litellm',
        model: { id: 'openai/gpt-4o-mini' },
        alias: 'fast',
      },
    ]);
  });

  test('have a section in the text and in Markdown', () => {
    const root = folder(files);
    const { stdout } = wattlens(root, 'scan');
    expect(stdout).toMatch(/^Models named outside the code, not counted$/mu);
    expect(stdout).toMatch(/^docker-compose\.yml:4 +Qwen\/Qwen3-8B +Compose file, vLLM +as qwen$/mu);
    expect(stdout).toMatch(/^proxy\/litellm\.yaml:4 +openai\/gpt-4o-mini +LiteLLM proxy +as fast$/mu);
    expect(wattlens(root, 'scan', '--format', 'markdown').stdout).toMatch(
      /^- .*Qwen3-8B.* as qwen \(Compose file, vLLM\)$/mu,
    );
  });

  test('are shown where there is no call at all, and where such a file is named', () => {
    const root = folder({ 'x/docker-compose.yml': compose });
    expect(wattlens(root, 'scan').stdout).toMatch(/^No AI calls found in 0 files[^]*Qwen\/Qwen3-8B/u);
    const named = scan(root, 'x/docker-compose.yml');
    expect(named.code).toBe(0);
    expect(named.report.carriers).toHaveLength(1);
  });

  test('a project without any has no section', () => {
    const root = folder({ 'a.py': pythonCall });
    expect(wattlens(root, 'scan').stdout).not.toContain('outside the code');
    expect(scan(root).report.carriers).toEqual([]);
  });
});
