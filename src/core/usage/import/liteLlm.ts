import { isRecord, type Fields } from '../../footprint/fields.ts';
import { findRecords, jsonValues } from './json.ts';
import { count, moment, summed, text, type Entry, type UsageImport } from './record.ts';

const isLog = (record: Fields): boolean =>
  'model' in record && ('prompt_tokens' in record || 'completion_tokens' in record) && !('attributes' in record);

/** A JSON column: a record, or its text as a database export writes it. */
function recordOf(value: unknown): Fields {
  const read = typeof value === 'string' ? jsonValues(value)?.values[0] : value;
  return isRecord(read) ? read : {};
}

/** A row of LiteLLM's spend log (`LiteLLM_SpendLogs`), as JSON or CSV. */
function entryOf(row: Fields): Entry {
  const metadata = recordOf(row['metadata']);
  const usage = isRecord(metadata['usage_object']) ? metadata['usage_object'] : {};
  const details = isRecord(usage['prompt_tokens_details']) ? usage['prompt_tokens_details'] : {};
  return {
    model: text(row['model']),
    provider: text(row['custom_llm_provider']),
    operation: text(row['call_type']),
    inputTokens: count(row['prompt_tokens']),
    outputTokens: count(row['completion_tokens']),
    cachedTokens: count(usage['cache_read_input_tokens'] ?? details['cached_tokens']),
    at: moment(row['startTime'] ?? row['starttime'] ?? row['start_time']),
  };
}

const failed = (row: Fields): boolean => /^fail/i.test(text(row['status']) ?? '');

/** Answered from the proxy's own cache: no model ran. */
const fromCache = (row: Fields): boolean => row['cache_hit'] === true || /^true$/i.test(text(row['cache_hit']) ?? '');

/** The calls of a LiteLLM spend log; undefined where no row is one. Failed calls and answers from its cache do not count. */
export function liteLlm(values: readonly unknown[]): UsageImport | undefined {
  const rows = values.flatMap(value => findRecords(value, isLog));
  if (rows.length === 0) return undefined;
  const ran = rows.filter(row => !failed(row) && !fromCache(row));
  const cached = rows.filter(row => fromCache(row)).length;
  const problems = cached === 0 ? [] : [`${cached} of ${rows.length} rows came from LiteLLM’s cache: no model ran`];
  return { format: 'litellm', records: summed(ran.map(entryOf)), problems };
}
