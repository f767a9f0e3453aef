import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows } from '../../src/core/usage/import/csv.ts';
import { readUsage } from '../../src/core/usage/import/readUsage.ts';
import type { UsageImport } from '../../src/core/usage/import/record.ts';

const read = (source: string): UsageImport => {
  const found = readUsage(source);
  if ('reason' in found) throw new Error(found.reason);
  return found;
};

const span = (attributes: Record<string, string | number>, startTimeUnixNano: string) => ({
  name: 'chat gpt-4o',
  spanId: 'a1',
  startTimeUnixNano,
  attributes: Object.entries(attributes).map(([key, value]) => ({
    key,
    value: typeof value === 'number' ? { intValue: String(value) } : { stringValue: value },
  })),
});

const gen = { 'gen_ai.system': 'openai', 'gen_ai.request.model': 'gpt-4o', 'gen_ai.operation.name': 'chat' };

describe('an OpenTelemetry export', () => {
  const otlp = {
    resourceSpans: [
      {
        resource: { attributes: [{ key: 'service.name', value: { stringValue: 'assistant' } }] },
        scopeSpans: [
          {
            spans: [
              span(
                {
                  ...gen,
                  'gen_ai.usage.input_tokens': 100,
                  'gen_ai.usage.output_tokens': 20,
                  'code.file.path': 'src/a.py',
                  'code.line.number': 12,
                },
                '1763769600000000000',
              ),
              span(
                {
                  ...gen,
                  'gen_ai.usage.input_tokens': 300,
                  'gen_ai.usage.output_tokens': 40,
                  'code.file.path': 'src/a.py',
                  'code.line.number': 12,
                },
                '1763856000000000000',
              ),
              span({ 'http.method': 'GET' }, '1763856000000000000'),
            ],
          },
        ],
      },
    ],
  };

  it('gives sums by model and place, with the span of time', () => {
    expect(read(JSON.stringify(otlp))).toEqual({
      format: 'opentelemetry',
      problems: [],
      records: [
        {
          model: 'gpt-4o',
          provider: 'openai',
          operation: 'chat',
          path: 'src/a.py',
          line: 12,
          project: undefined,
          calls: 2,
          inputTokens: 400,
          outputTokens: 60,
          cachedTokens: undefined,
          energyWh: undefined,
          from: '2025-11-22T00:00:00.000Z',
          to: '2025-11-23T00:00:00.000Z',
        },
      ],
    });
  });

  it('counts the calls of an agent once: its own span sums them up', () => {
    const use = { 'gen_ai.usage.input_tokens': 100, 'gen_ai.usage.output_tokens': 20 };
    const agent = span({ ...gen, ...use, 'gen_ai.operation.name': 'invoke_agent' }, '1763769600000000000');
    const chat = span({ ...gen, ...use }, '1763769600000000000');
    expect(read(JSON.stringify([agent, chat])).records).toMatchObject([
      { operation: 'chat', calls: 1, inputTokens: 100 },
    ]);
    expect(read(JSON.stringify([agent])).records).toMatchObject([{ operation: 'invoke_agent', inputTokens: 100 }]);
  });

  it('may be lines of JSON with plain attributes; broken lines are told', () => {
    const line = {
      name: 'chat',
      context: {},
      start_time: '2026-01-01T00:00:00Z',
      attributes: { ...gen, 'gen_ai.usage.prompt_tokens': 5, 'gen_ai.usage.completion_tokens': 7 },
    };
    const found = read(`${JSON.stringify(line)}\n{"half":\n${JSON.stringify(line)}\n`);
    expect(found.records).toMatchObject([{ calls: 2, inputTokens: 10, outputTokens: 14 }]);
    expect(found.problems).toEqual(['1 line is not JSON']);
  });
});

describe('a LiteLLM spend log', () => {
  const rows = [
    {
      model: 'gpt-4o',
      call_type: 'acompletion',
      custom_llm_provider: 'openai',
      prompt_tokens: 10,
      completion_tokens: 2,
      spend: 0.1,
      startTime: '2026-01-01 10:00:00',
    },
    {
      model: 'gpt-4o',
      call_type: 'acompletion',
      custom_llm_provider: 'openai',
      prompt_tokens: 30,
      completion_tokens: 4,
      spend: 0.1,
      startTime: '2026-01-03 10:00:00',
    },
    {
      model: 'gpt-4o',
      call_type: 'acompletion',
      custom_llm_provider: 'openai',
      prompt_tokens: 99,
      completion_tokens: 0,
      status: 'failure',
      startTime: '2026-01-03',
    },
  ];

  it('counts what succeeded', () => {
    expect(read(JSON.stringify(rows))).toMatchObject({
      format: 'litellm',
      records: [
        {
          calls: 2,
          inputTokens: 40,
          outputTokens: 6,
          from: '2026-01-01T10:00:00.000Z',
          to: '2026-01-03T10:00:00.000Z',
        },
      ],
    });
  });

  it('leaves out what the proxy answered itself, and says so', () => {
    const [first, second] = rows;
    const found = read(JSON.stringify([first, { ...second, cache_hit: 'True' }]));
    expect(found.records).toMatchObject([{ calls: 1, inputTokens: 10 }]);
    expect(found.problems).toEqual(['1 of 2 rows came from LiteLLM’s cache: no model ran']);
  });

  it('reads cached tokens of metadata that a database wrote as text', () => {
    const metadata = JSON.stringify({ usage_object: { prompt_tokens_details: { cached_tokens: 6 } } });
    expect(read(JSON.stringify([{ ...rows[0], metadata }])).records).toMatchObject([{ cachedTokens: 6 }]);
  });

  it('may be CSV', () => {
    const csv =
      'request_id,call_type,model,prompt_tokens,completion_tokens,startTime\na,aembedding,text-embedding-3-small,8,0,2026-01-01T00:00:00Z\n';
    expect(read(csv)).toMatchObject({
      format: 'litellm',
      records: [{ model: 'text-embedding-3-small', operation: 'aembedding', inputTokens: 8 }],
    });
  });
});

describe('a usage CSV of a provider', () => {
  it('may be OpenAI’s', () => {
    const csv =
      'start_time,model,num_model_requests,input_tokens,output_tokens,input_cached_tokens\r\n1763769600,gpt-4o-2024-08-06,10,"12,000",900,2000\r\n1763856000,gpt-4o-2024-08-06,5,3000,100,0\r\n';
    expect(read(csv)).toMatchObject({
      format: 'provider-csv',
      problems: [],
      records: [
        { calls: 15, inputTokens: 15_000, outputTokens: 1000, cachedTokens: 2000, from: '2025-11-22T00:00:00.000Z' },
      ],
    });
  });

  it('may be Anthropic’s, which counts cached tokens apart', () => {
    const csv =
      '\ufeffusage_date_utc,model_version,usage_input_tokens_no_cache,usage_input_tokens_cache_read,usage_output_tokens\n2026-01-01,claude-sonnet-4-5,100,900,50\n';
    const found = read(csv.replace('2026-01-01', '2026-01-01T10:15:00Z'));
    expect(found.records).toMatchObject([{ inputTokens: 1000, cachedTokens: 900, outputTokens: 50, calls: 1 }]);
    expect(found.problems.join()).toContain('each row counts as one call');
  });

  it('is refused where it sums days without counting requests: a day is no call', () => {
    const csv =
      'usage_date_utc,model_version,usage_input_tokens_no_cache,usage_output_tokens\n2026-01-01,claude-sonnet-4-5,100,50\n';
    expect(readUsage(csv)).toMatchObject({
      reason: expect.stringContaining('does not say what one call uses') as string,
    });
  });

  it('loses rows whose numbers are none, and says so', () => {
    const csv =
      'model,requests,input_tokens,output_tokens\ngpt-4o,2,10,4\ngpt-4o,-3,-5,7\ngpt-4o,0,0,0\ngpt-4o,1,many,7\n';
    const found = read(csv);
    expect(found.records).toMatchObject([{ calls: 2, inputTokens: 10, outputTokens: 4 }]);
    expect(found.problems.join()).toContain('3 of 4 rows');
  });
});

it('reads CodeCarbon’s emissions.csv as measured energy of runs', () => {
  const csv =
    'timestamp,project_name,run_id,duration,emissions,energy_consumed,country_iso_code\n2026-02-01T12:00:00,finetune,r1,3600,0.1,1.5,FRA\n2026-02-02T12:00:00,finetune,r2,3600,0.1,0.5,FRA\n2026-02-02T12:00:00,finetune,r3,1,0,oops,FRA\n';
  expect(read(csv)).toMatchObject({
    format: 'codecarbon',
    records: [{ project: 'finetune', calls: 2, energyWh: 2000, model: undefined }],
    problems: ['1 of 3 rows have no energy'],
  });
});

describe('anything else', () => {
  it.each(['', '   ', '{"a":1}', '[1,2,3]', 'hello', 'a,b\n1,2\n', '{broken', '\u0000\u0001'])(
    '%j is refused in words',
    source => {
      expect(readUsage(source)).toMatchObject({
        reason: expect.stringContaining('expected an OpenTelemetry GenAI export') as string,
      });
    },
  );

  it('is told where a quote is never closed', () => {
    const found = read('model,requests,input_tokens,output_tokens\ngpt-4o,1,5,6\n"gpt-4o,1,7,8\n');
    expect(found.records).toMatchObject([{ inputTokens: 5 }]);
    expect(found.problems.join()).toContain('a quote is not closed');
  });

  it('never breaks the reader', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), source => typeof readUsage(source) === 'object'),
      { numRuns: 300 },
    );
  });
});

it('reads quotes, separators within them, and semicolons', () => {
  expect(csvRows('A,b\n"x, ""y""\nz",2')).toEqual([{ a: 'x, "y"\nz', b: '2' }]);
  expect(csvRows('a;b\n1;2')).toEqual([{ a: '1', b: '2' }]);
  expect(csvRows('')).toEqual([]);
});
