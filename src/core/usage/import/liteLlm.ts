import { isRecord, type Fields } from '../../footprint/fields.ts';
import { findRecords } from './json.ts';
import { count, moment, summed, text, type Entry, type UsageImport } from './record.ts';

const isLog = (record: Fields): boolean =>
  'model' in record && ('prompt_tokens' in record || 'completion_tokens' in record) && !('attributes' in record);

/** A row of LiteLLM's spend log (`LiteLLM_SpendLogs`), as JSON or CSV. */
function entryOf(row: Fields): Entry {
  const metadata = isRecord(row['metadata']) ? row['metadata'] : {};
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

/** The calls of a LiteLLM spend log; undefined where no row is one. Failed calls do not count. */
export function liteLlm(values: readonly unknown[]): UsageImport | undefined {
  const rows = values.flatMap(value => findRecords(value, isLog));
  if (rows.length === 0) return undefined;
  return { format: 'litellm', records: summed(rows.filter(row => !failed(row)).map(entryOf)), problems: [] };
}
