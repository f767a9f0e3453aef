import type { Carrier } from '../core/carriers/carrier.ts';
import type { ScanReport } from '../core/report/scanReport.ts';
import { columns } from './columns.ts';
import { markdownText, oneLine } from './escape.ts';
import { section, table } from './htmlParts.ts';

const kindWords: Readonly<Record<Carrier['kind'], string>> = {
  litellm: 'LiteLLM proxy',
  compose: 'Compose file',
  dockerfile: 'Dockerfile',
  kubernetes: 'Kubernetes manifest',
  helm: 'Helm values',
  modelfile: 'Ollama Modelfile',
  promptfoo: 'promptfoo',
  env: 'environment file',
};

const serverNames: Readonly<Record<NonNullable<Carrier['server']>, string>> = {
  vllm: 'vLLM',
  tgi: 'Text Generation Inference',
  tei: 'Text Embeddings Inference',
  sglang: 'SGLang',
  ollama: 'Ollama',
  'llama.cpp': 'llama.cpp',
  litellm: 'LiteLLM',
  'docker-model-runner': 'Docker Model Runner',
};

const title = 'Models named outside the code, not counted';

/** What names the model: `Compose file, vLLM`. */
export const origin = ({ kind, server }: Carrier): string => {
  const name = server === undefined ? '' : serverNames[server];
  return name === '' || kindWords[kind].includes(name) ? kindWords[kind] : `${kindWords[kind]}, ${name}`;
};

/** A section for a terminal; no line where there is nothing to say. */
export function carrierLines({ carriers = [] }: ScanReport): readonly string[] {
  if (carriers.length === 0) return [];
  const rows = carriers.map(each => [
    `${oneLine(each.path)}:${each.line}`,
    oneLine(each.model.id),
    origin(each),
    each.alias === undefined ? '' : `as ${oneLine(each.alias)}`,
  ]);
  return [title, ...columns(rows)];
}

/** The same section for Markdown. */
export function carrierMarkdown({ carriers = [] }: ScanReport): readonly string[] {
  if (carriers.length === 0) return [];
  const rows = carriers.map(each => {
    const alias = each.alias === undefined ? '' : ` as ${markdownText(each.alias)}`;
    return `- ${markdownText(`${each.path}:${each.line}`)} ${markdownText(each.model.id)}${alias} (${origin(each)})`;
  });
  return [`## ${title}`, rows.join('\n')];
}

/** The same section for HTML. */
export function carrierHtml({ carriers = [] }: ScanReport): string {
  const rows = carriers.map(each => [`${each.path}:${each.line}`, each.model.id, origin(each), each.alias ?? '']);
  return rows.length === 0 ? '' : section(title, table(['Place', 'Model', 'Named by', 'Asked for as'], rows));
}
