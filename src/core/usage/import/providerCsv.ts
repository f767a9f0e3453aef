import { count, moment, summed, text, type Entry, type UsageImport } from './record.ts';

type Row = Readonly<Record<string, string>>;

/** Column names of the vendors' usage exports (OpenAI, Anthropic, Azure, OpenRouter, Mistral), lower case. */
const columns = {
  model: ['model', 'model_version', 'model_permaslug', 'snapshot_id', 'snapshot', 'model name'],
  provider: ['provider', 'provider_name'],
  operation: ['operation', 'endpoint', 'type'],
  calls: ['num_model_requests', 'n_requests', 'requests', 'request_count', 'num_requests', 'calls'],
  input: [
    'input_tokens',
    'n_context_tokens_total',
    'prompt_tokens',
    'tokens_prompt',
    'usage_input_tokens',
    'input tokens',
  ],
  uncached: ['usage_input_tokens_no_cache', 'uncached_input_tokens', 'input_tokens_no_cache'],
  cached: [
    'input_cached_tokens',
    'usage_input_tokens_cache_read',
    'cache_read_input_tokens',
    'cached_tokens',
    'n_cached_context_tokens_total',
  ],
  written: ['usage_input_tokens_cache_write_5m', 'usage_input_tokens_cache_write_1h', 'cache_creation_input_tokens'],
  output: [
    'output_tokens',
    'n_generated_tokens_total',
    'completion_tokens',
    'tokens_completion',
    'usage_output_tokens',
    'output tokens',
  ],
  at: ['start_time', 'start_time_iso', 'timestamp', 'date', 'usage_date_utc', 'created_at', 'time'],
} as const;

const cell = (row: Row, names: readonly string[]): string | undefined =>
  names.map(name => text(row[name])).find(value => value !== undefined);
const sum = (row: Row, names: readonly string[]): number | undefined => {
  const values = names.map(name => count(row[name])).filter(value => value !== undefined);
  return values.length === 0 ? undefined : values.reduce((total, value) => total + value, 0);
};

/** Numbers that a row must have right, where it has them. */
const counted = [
  ...columns.calls,
  ...columns.input,
  ...columns.uncached,
  ...columns.cached,
  ...columns.written,
  ...columns.output,
];
const isWhole = (row: Row): boolean =>
  counted.every(name => text(row[name]) === undefined || count(row[name]) !== undefined);

function entryOf(row: Row): Entry | undefined {
  const cached = sum(row, columns.cached);
  const uncached = sum(row, columns.uncached);
  const inputTokens =
    sum(row, columns.input) ??
    (uncached === undefined ? undefined : uncached + (cached ?? 0) + (sum(row, columns.written) ?? 0));
  const outputTokens = sum(row, columns.output);
  const model = cell(row, columns.model);
  const calls = sum(row, columns.calls) ?? 1;
  if (model === undefined || (inputTokens === undefined && outputTokens === undefined)) return undefined;
  if (calls === 0 || !isWhole(row)) return undefined;
  return {
    model,
    provider: cell(row, columns.provider),
    operation: cell(row, columns.operation),
    calls,
    inputTokens,
    outputTokens,
    cachedTokens: cached,
    at: moment(cell(row, columns.at)),
  };
}

/**
 * A usage export of a vendor; undefined where no row has a model with tokens, a reason where rows sum the tokens of days
 * without saying of how many requests (as Anthropic's do): then nothing is known of a call.
 */
export function providerCsv(rows: readonly Row[]): UsageImport | { readonly reason: string } | undefined {
  const entries = rows.map(entryOf);
  const good = entries.filter(entry => entry !== undefined);
  if (good.length === 0) {
    const isUsage = rows.some(row => cell(row, columns.model) !== undefined && counted.some(name => name in row));
    return isUsage ? { reason: 'has no row with a model, requests and tokens that can be read' } : undefined;
  }
  const countless = !rows.some(row => columns.calls.some(name => name in row));
  if (countless && rows.every(row => /^\d{4}-\d\d-\d\d$/.test(cell(row, columns.at) ?? ''))) {
    return {
      reason:
        'sums the tokens of each day and counts no requests, so that it does not say what one call uses; log the calls by OpenTelemetry or LiteLLM instead',
    };
  }
  const dropped = entries.length - good.length;
  const problems =
    dropped === 0
      ? []
      : [`${dropped} of ${entries.length} rows have no model, no requests, or no tokens that can be read`];
  return {
    format: 'provider-csv',
    records: summed(good),
    problems: countless ? [...problems, 'no column counts the requests: each row counts as one call'] : problems,
  };
}
