import type { RuleContext } from './context.ts';

/** How a call of an SDK names the arguments that rules may add. Absent where the SDK has none, or it is not known. */
export interface Surface {
  /** The output cap; without it, the model's own maximum holds. */
  readonly cap?: string;
  /** The reasoning effort, as a word. */
  readonly effort?: string;
}

interface Row {
  readonly signature: string;
  /** The end of the API path. */
  readonly api: RegExp;
  readonly python?: Surface;
  readonly javascript?: Surface;
  /** Only where the provider is this one: others that speak the same protocol may not know the argument. */
  readonly provider?: string;
}

const chatCap = { cap: 'max_tokens' };
const rows: readonly Row[] = [
  {
    signature: 'openai',
    api: /chat\.completions\.(?:create|parse|stream)$/u,
    provider: 'openai',
    python: { cap: 'max_completion_tokens', effort: 'reasoning_effort' },
    javascript: { cap: 'max_completion_tokens', effort: 'reasoning_effort' },
  },
  { signature: 'openai', api: /chat\.completions\.(?:create|parse|stream)$/u, python: chatCap, javascript: chatCap },
  {
    signature: 'openai',
    api: /responses\.(?:create|parse|stream)$/u,
    python: { cap: 'max_output_tokens', effort: 'reasoning.effort' },
    javascript: { cap: 'max_output_tokens', effort: 'reasoning.effort' },
  },
  {
    signature: 'anthropic',
    api: /messages\.(?:create|stream|parse)$/u,
    python: { effort: 'output_config.effort' },
    javascript: { effort: 'output_config.effort' },
  },
  {
    signature: 'openai-shaped',
    api: /chat\.completions\.create$/u,
    provider: 'groq',
    python: { cap: 'max_completion_tokens' },
    javascript: { cap: 'max_completion_tokens' },
  },
  {
    signature: 'google-genai',
    api: /generate(?:_content|Content)(?:_stream|Stream)?$/u,
    python: { cap: 'config.max_output_tokens' },
    javascript: { cap: 'config.maxOutputTokens' },
  },
  {
    signature: 'mistralai',
    api: /chat\.(?:complete|stream)(?:_async)?$/u,
    python: chatCap,
    javascript: { cap: 'maxTokens' },
  },
  {
    signature: 'cohere',
    api: /\bchat$|\bchat_?[sS]tream$/u,
    provider: 'cohere',
    python: chatCap,
    javascript: { cap: 'maxTokens' },
  },
  { signature: 'litellm', api: /#?\ba?completion$/u, python: chatCap },
  { signature: 'together', api: /chat\.completions\.create$/u, python: chatCap, javascript: chatCap },
  {
    signature: 'bedrock',
    api: /\bconverse(?:_stream)?$/u,
    python: { cap: 'inferenceConfig.maxTokens' },
  },
  {
    signature: 'ollama',
    api: /\b(?:chat|generate)$/u,
    python: { cap: 'options.num_predict' },
    javascript: { cap: 'options.num_predict' },
  },
  {
    signature: 'ai-sdk',
    api: /#(?:generateText|streamText|generateObject|streamObject)$/u,
    javascript: { cap: 'maxOutputTokens' },
  },
];

/** The arguments of the call's SDK method, in its language. */
export function surfaceOf({ site, file }: RuleContext): Surface {
  const row = rows.find(
    ({ signature, api, provider }) =>
      signature === site.signature && api.test(site.api) && (provider === undefined || provider === site.provider),
  );
  return row?.[file.language] ?? {};
}
