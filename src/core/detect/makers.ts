import { isRuledOut, ruledOut } from '../resolve/narrowed.ts';
import { Via } from '../resolve/values.ts';
import type { Finding } from './finding.ts';

/** Ids that tell a maker's models wherever they run. */
const makers = {
  openai: /^(?:gpt-\d|chatgpt-|o[134](?:-|$)|text-embedding-(?:3-|ada)|text-davinci|dall-e)/u,
  anthropic: /^claude-/u,
  google: /^(?:models\/)?gemini-/u,
  xai: /^grok-/u,
  deepseek: /^deepseek-/u,
  mistral: /^(?:mistral|codestral|pixtral|magistral|devstral|ministral)-/u,
  cohere: /^command-/u,
} as const;

type Maker = keyof typeof makers;

/**
 * For each provider the makers whose models it serves. A provider that is missing here may serve any; so may `openai`,
 * because the environment can point its client to other servers.  a provider serves. A provider that is not here may
 * serve any; so may `openai`, whose client is pointed at other servers by the environment. Sources: the providers'
 * lists of models (docs.anthropic.com, ai.google.dev/gemini-api/docs/models, api-docs.deepseek.com, docs.x.ai,
 * docs.mistral.ai, docs.cohere.com, platform.moonshot.ai, console.groq.com/docs/models, ollama.com/library).
 */
const served: Readonly<Record<string, readonly Maker[]>> = {
  anthropic: ['anthropic'],
  google: ['google'],
  deepseek: ['deepseek'],
  xai: ['xai'],
  mistral: ['mistral'],
  cohere: ['cohere'],
  moonshot: [],
  groq: ['deepseek', 'mistral'],
  ollama: ['deepseek', 'mistral', 'cohere'],
};

/** Vertex serves the models of many makers, and agents of the ADK ask it, or whatever is registered with them. */
const servesAny = /vertex|google[./]adk/iu;

/**
 * The finding without defaults that the provider cannot serve: where a function builds one of several clients, its
 * default `gpt-4o` is not the model of the Anthropic client. What the code says of this client alone is kept as it is.
 */
export function servable(finding: Finding, provider: string | undefined, path: string): Finding {
  const own = provider === undefined || servesAny.test(path) ? undefined : served[provider];
  if (!own || finding.candidates.length === 0) return finding;
  const candidates = finding.candidates.filter(
    ({ value, via }) => (via & (Via.parameterDefault | Via.envDefault)) === 0 || !isForeign(value, own),
  );
  if (candidates.length === finding.candidates.length) return finding;
  const open = finding.open.filter(reason => candidates.length === 0 || !isRuledOut(reason));
  return { ...finding, candidates, open: candidates.length > 0 ? open : [...open, ruledOut('the model').reason] };
}

const isForeign = (id: string, own: readonly Maker[]): boolean =>
  (Object.keys(makers) as Maker[]).some(maker => !own.includes(maker) && makers[maker].test(id));
