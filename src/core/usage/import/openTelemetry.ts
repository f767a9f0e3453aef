import { isRecord, type Fields } from '../../footprint/fields.ts';
import { findRecords } from './json.ts';
import { count, moment, summed, text, type Entry, type UsageImport } from './record.ts';

/**
 * Attributes of a span: OTLP's list of `{ key, value: { stringValue | intValue | doubleValue } }`, or a plain record.
 * Source: OpenTelemetry semantic conventions for generative AI (gen_ai.*), OTLP/JSON.
 */
function attributesOf(span: Fields): Fields {
  const { attributes } = span;
  if (!Array.isArray(attributes)) return isRecord(attributes) ? attributes : {};
  const entries = (attributes as readonly unknown[]).flatMap((attribute): readonly (readonly [string, unknown])[] => {
    if (!isRecord(attribute) || typeof attribute['key'] !== 'string') return [];
    const value = attribute['value'];
    const inner = isRecord(value)
      ? (value['stringValue'] ?? value['intValue'] ?? value['doubleValue'] ?? value['boolValue'])
      : value;
    return [[attribute['key'], inner]];
  });
  return Object.fromEntries(entries);
}

const isSpan = (record: Fields): boolean =>
  'attributes' in record && ('name' in record || 'spanId' in record || 'span_id' in record || 'context' in record);

function entryOf(span: Fields): Entry | undefined {
  const at = attributesOf(span);
  const first = (...keys: readonly string[]): unknown =>
    keys.map(key => at[key]).find(value => value !== undefined && value !== null);
  const inputTokens = count(
    first('gen_ai.usage.input_tokens', 'gen_ai.usage.prompt_tokens', 'llm.usage.prompt_tokens'),
  );
  const outputTokens = count(
    first('gen_ai.usage.output_tokens', 'gen_ai.usage.completion_tokens', 'llm.usage.completion_tokens'),
  );
  if (inputTokens === undefined && outputTokens === undefined) return undefined;
  return {
    model: text(first('gen_ai.request.model', 'gen_ai.response.model', 'llm.request.model')),
    provider: text(first('gen_ai.provider.name', 'gen_ai.system')),
    operation: text(first('gen_ai.operation.name')),
    path: text(first('code.file.path', 'code.filepath')),
    line: count(first('code.line.number', 'code.lineno')),
    inputTokens,
    outputTokens,
    cachedTokens: count(
      first(
        'gen_ai.usage.cache_read.input_tokens',
        'gen_ai.usage.cache_read_input_tokens',
        'gen_ai.usage.cached_tokens',
      ),
    ),
    at: moment(
      span['startTimeUnixNano'] ??
        span['start_time_unix_nano'] ??
        span['start_time'] ??
        span['startTime'] ??
        span['timestamp'],
    ),
  };
}

/** Spans of an OpenTelemetry export with `gen_ai.usage.*`; undefined where there is none. */
export function openTelemetry(values: readonly unknown[]): UsageImport | undefined {
  const spans = values.flatMap(value => findRecords(value, isSpan));
  const entries = spans.map(entryOf).filter(entry => entry !== undefined);
  if (entries.length === 0) return undefined;
  const calls = entries.filter(({ operation }) => !gathers.has(operation ?? ''));
  // Where the calls themselves were not traced, the agents' sums are all there is.
  return { format: 'opentelemetry', records: summed(calls.length === 0 ? entries : calls), problems: [] };
}

/** Operations whose span sums up the tokens of the calls within. */
const gathers: ReadonlySet<string> = new Set(['invoke_agent', 'invoke_workflow', 'create_agent', 'execute_tool']);
