import { splitQuantisation, type Quantisation } from './quantisation.ts';
import { bedrockVendors, geographies, providerPrefixes, routeSuffix } from './prefixes.ts';

/** What a written model id says, apart from which model it is. */
export interface ModelName {
  /** Names to look up, the most specific first; lower case. */
  readonly candidates: readonly string[];
  /** The name that is left when everything around it is peeled off; original case. */
  readonly core: string;
  readonly provider: string | undefined;
  /** A Bedrock geography (`eu`, `global`) or a cloud region from an ARN or a resource path. */
  readonly geography: string | undefined;
  readonly region: string | undefined;
  readonly quantisation: Quantisation | undefined;
  /** GGUF, MLX and the like: quantised weights although the name does not say how. */
  readonly packed: boolean;
}

/** A name that stands for something only its owner knows. */
export interface OpaqueName {
  readonly opaque: string;
}

interface Peeled {
  name: string;
  provider: string | undefined;
  geography: string | undefined;
  region: string | undefined;
  readonly seen: string[];
}

const opaqueArn =
  /:(application-inference-profile|provisioned-model|custom-model|custom-model-deployment|imported-model|prompt|prompt-router|default-prompt-router|async-invoke)\//;

/** The name of a file that holds a model's weights. */
const weightsFile = /(?:^|[\\/])([^\\/]+)\.(?:gguf|ggml|bin|safetensors|pth?|onnx|llamafile|mlmodel|tflite|engine)$/i;

function peelResource(peeled: Peeled): string | undefined {
  const arn = /^arn:aws[\w-]*:(?:bedrock|sagemaker):([\w-]*):\d*:(.*)$/s.exec(peeled.name);
  if (arn) {
    const kind = opaqueArn.exec(peeled.name)?.[1];
    if (kind !== undefined) return `the ARN names a ${kind.replaceAll('-', ' ')}, which does not say the model`;
    peeled.provider = 'aws';
    peeled.region = arn[1] === '' ? undefined : arn[1];
    peeled.name = (arn[2] ?? '').replace(/^[\w-]+\//, '');
  }
  // `models/llama.gguf` is a file of a folder, not a model of Google's.
  if (weightsFile.test(peeled.name)) return undefined;
  const vertex =
    /^(?:projects\/[^/]+\/)?(?:locations\/([^/]+)\/)?(?:publishers\/([^/]+)\/)?(endpoints|models)\/([^/]+)$/.exec(
      peeled.name,
    );
  if (vertex) {
    if (vertex[3] === 'endpoints') return 'the endpoint id does not say the model';
    peeled.provider ??= 'google';
    peeled.region ??= vertex[1] === 'global' ? undefined : vertex[1];
    peeled.name = vertex[4] ?? peeled.name;
  }
  if (peeled.name.startsWith('tunedModels/')) return 'a tuned model does not say its base model';
  const fireworks = /^accounts\/([^/]+)\/(?:models|deployedModels)\/([^/]+)$/.exec(peeled.name);
  if (fireworks) {
    peeled.provider ??= 'fireworks';
    peeled.name = fireworks[2] ?? peeled.name;
  }
  return undefined;
}

/** `mistral:7b-instruct-q4_0`: what follows a model's name, not a provider's. */
const ollamaTag =
  /^(?:latest|instruct|text|chat|code|vision|mini|medium|small|large|v\d|e?\d+(?:\.\d+)?[bm]\b|q\d|fp16|\d+x\d+)/i;

/** `openrouter/openai/gpt-4o`, `anthropic:claude-…`, `genai_1::model`: prefixes are peeled while they are known. */
function peelPrefixes(peeled: Peeled): void {
  for (let turn = 0; turn < 6; turn += 1) {
    peeled.seen.push(peeled.name);
    const match = /^@?([\w.-]+)(::|:|\/)(.+)$/s.exec(peeled.name);
    if (match?.[1] === undefined || match[3] === undefined) return;
    const [, word, separator, rest] = match;
    const key = word.toLowerCase();
    if (separator === ':' && ollamaTag.test(rest)) return;
    const provider = Object.hasOwn(providerPrefixes, key) ? providerPrefixes[key] : undefined;
    if (key === 'ft' && separator === ':') {
      peeled.name = rest.split(':')[0] ?? rest;
    } else if (separator === '::' || key === 'cf' || key === 'hf.co' || key === 'huggingface.co') {
      peeled.name = rest;
      if (key === 'cf') peeled.provider ??= 'cloudflare';
    } else if (provider !== undefined) {
      peeled.provider ??= provider === '' ? undefined : provider;
      peeled.name = rest;
    } else {
      return;
    }
  }
}

/** Databricks names its endpoints after the model: `databricks-claude-sonnet-4`. */
function peelServing(peeled: Peeled): void {
  const rest = /^databricks-(.+)$/.exec(peeled.name)?.[1];
  if (rest === undefined) return;
  peeled.provider ??= 'databricks';
  peeled.name = rest;
}

function peelBedrock(peeled: Peeled): void {
  const geography = geographies.find(place => peeled.name.startsWith(`${place}.`));
  const rest = geography === undefined ? peeled.name : peeled.name.slice(geography.length + 1);
  const vendor = /^([a-z0-9]+)\./.exec(rest)?.[1];
  if (vendor === undefined || !bedrockVendors.has(vendor)) return;
  peeled.geography = geography;
  peeled.seen.push(rest);
  peeled.provider ??= 'aws';
  peeled.name = rest.slice(vendor.length + 1).replace(/(?:-v\d+|-\d+(?=:))?(?::\d+)?(?::\w+)?$/, '');
  peeled.seen.push(peeled.name, `${vendor}/${peeled.name}`, `${vendor}.${peeled.name}`);
}

/** A date, revision or moving tag at the end: the weights may differ, the model does not. */
const snapshot =
  /(?:[-@_](?:20\d{2}-?\d{2}-?\d{2}|\d{2}-\d{2}-20\d{2}|\d{2}-20\d{2}|2[0-9](?:0[1-9]|1[0-2])|\d{2}-\d{2}|0\d{2,3}|1[0-2]\d{2}|\d{8})|[-@](?:latest|thinking|default|preview|exp|experimental|stable|original|maas|hf|v\d+(?:\.\d+)?|versatile|instant|8192|32768|131072))$/i;

/** Quantisation and packing, also where a date stands after them: `…-q4_K_M-2026-04`. */
function splitDated(name: string): ReturnType<typeof splitQuantisation> {
  const split = splitQuantisation(name);
  const dateless = name.replace(/[-_]20\d{2}(?:[-_]?\d{2}){1,2}$/, '');
  if (split.quantisation ?? (dateless === name || split.packed)) return split;
  const inner = splitQuantisation(dateless);
  return inner.quantisation !== undefined || inner.packed ? inner : split;
}

/** Lower case, dots for the `p` and `_` that hosts write within version numbers. */
const spelled = (name: string): string => name.toLowerCase().replace(/(?<=\d)p(?=\d)/g, '.');

/** The written id, taken apart by the grammars of SDKs, gateways and hubs. */
export function readModelName(written: string): ModelName | OpaqueName {
  const trimmed = written.trim();
  if (trimmed === '') return { opaque: 'the model id is empty' };
  if (trimmed.length > 300) return { opaque: 'the model id is longer than any known one' };
  const peeled: Peeled = {
    name: trimmed
      .replace(/^(?:hf|huggingface|kaggle|ollama):\/\//, '')
      .replace(/^https?:\/\/(?:huggingface\.co|hf\.co)\//, ''),
    provider: undefined,
    geography: undefined,
    region: undefined,
    seen: [trimmed],
  };
  const opaque = peelResource(peeled);
  if (opaque !== undefined) return { opaque };
  peelPrefixes(peeled);
  peelServing(peeled);
  const late = peelResource(peeled);
  if (late !== undefined) return { opaque: late };
  peelBedrock(peeled);
  const file = weightsFile.exec(peeled.name);
  const isFile = file?.[1] !== undefined;
  let name = (isFile ? file[1] : peeled.name) ?? peeled.name;
  name = name
    .replace(/(?:[-.]?\d{5}-of-\d{5})$/, '')
    .replace(routeSuffix, '')
    .replace(/@sha256:.*$|:[0-9a-f]{32,}$/, '')
    .replace(/^([^:]*:.*)-cloud$|:cloud$/, '$1');
  peeled.seen.push(name);
  const { name: bare, quantisation, packed } = splitDated(name.replace(/:latest$/, ''));
  const candidates = new Set<string>();
  for (const seen of [...peeled.seen, bare]) {
    candidates.add(seen.toLowerCase());
    candidates.add(spelled(seen));
  }
  let core = bare;
  for (const form of forms(bare)) candidates.add(form);
  for (let turn = 0; turn < 4 && snapshot.test(core); turn += 1) {
    core = core.replace(snapshot, '');
    for (const form of forms(core)) candidates.add(form);
  }
  return {
    candidates: [...candidates].filter(candidate => candidate !== ''),
    core: bare,
    provider: peeled.provider,
    geography: peeled.geography,
    region: peeled.region,
    quantisation,
    packed: packed || (isFile && /\.(?:gguf|ggml|llamafile)$/i.test(peeled.name)),
  };
}

/** Spellings of one name: as is, without its organisation, `claude-3.5-haiku` for `claude-3-5-haiku`, ollama's `name:tag`. */
function forms(name: string): string[] {
  const whole = spelled(name);
  const last = whole.slice(whole.lastIndexOf('/') + 1);
  const dashed = last.replace(/(?<=\d)\.(?=\d)/g, '-');
  const tagged = last.replace(':', '-');
  // `google_gemma-4-E2B-it`: how some who pack files write an organisation.
  return [whole, last, dashed, tagged, last.replace(/[_@]/g, '-'), last.replace(/^[a-z][a-z-]*_(?=[a-z])/, '')];
}
