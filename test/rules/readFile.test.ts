import { describe, expect, test } from 'vitest';
import { commentAt } from '../../src/core/rules/read/comments.ts';
import type { RuleContext, RuleFile } from '../../src/core/rules/read/context.ts';
import { isEvaluation, isTest, isVendored } from '../../src/core/rules/read/paths.ts';
import {
  isForSmallCard,
  loadsNarrow,
  times,
  trains,
  usesCpuOnly,
  usesGpu,
} from '../../src/core/rules/read/training.ts';

/** A file of which a rule reads the text alone, all of it code. */
const file = (text: string, more: Partial<RuleFile> = {}): RuleFile =>
  ({ path: 'src/app.py', language: 'python', text, code: text, ...more }) as unknown as RuleFile;

describe('where a file stands', () => {
  test.each([
    ...['node_modules/a.js', 'x/vendor/a.py', 'third-party/a.py', 'third_party/a.py', 'a/site-packages/b.py'],
    ...['dist/a.js', 'generated/a.ts', 'src/__generated__/a.ts', 'libs/transformers/src/a.py', 'peft/examples/a.py'],
    ...['trl/scripts/a.py', 'a.min.js', 'a.min.mjs', 'x_pb2.py', 'x_pb.py', 'a.gen.ts', 'a.gen.js'],
  ])('%s is of others, or made by a machine', path => {
    expect(isVendored(path)).toBe(true);
  });
  test.each([
    'src/vendors/a.py',
    'my_dist/a.js',
    'transformers/a.py',
    'a.minijs',
    'pb2.py',
    'xpb2.py',
    'gen.ts',
    'src/amin.js',
  ])('%s is not', path => {
    expect(isVendored(path)).toBe(false);
  });

  test.each([
    ...['tests/a.py', 'test/a.py', 'src/__tests__/a.ts', 'spec/a.js', 'e2e/a.ts', 'fixtures/a.py', 'my-fixture/a.py'],
    ...['src/__fixtures__/a.ts', '__mocks__/a.ts', 'testdata/a.py', 'pkg/test-fixtures/a.py', 'test_a.py'],
    ...[
      'src/test_a.py',
      'a_test.py',
      'src/conftest.py',
      'a.test.ts',
      'a-test.js',
      'a.spec.tsx',
      'a.e2e.mjs',
      'a.int.cts',
    ],
  ])('%s is a test', path => {
    expect(isTest(path)).toBe(true);
  });
  test.each([
    ...['src/contest/a.py', 'mytests/a.py', 'src/testing.py', 'latest_a.py', 'test_a.ts', 'src/test.ts', 'atest.ts'],
    ...['a.test.md', 'conftest.pyx', 'myconftest.py', 'src/fixturesX/a.py', 'test_a/b.py', 'a.tests.ts'],
  ])('%s is none', path => {
    expect(isTest(path)).toBe(false);
  });

  test.each([
    ...['eval/a.py', 'evals/a.py', 'run_evaluation.py', 'src/evaluator/a.ts', 'bench.py', 'benchmark-a.ts'],
    ...['my_benchmarks/a.py', 'judge.py', 'judges/a.py', 'compare.py', 'Comparison.ts', 'leaderboard/a.py'],
    ...['perf.ts', 'src/performance/a.ts'],
  ])('%s measures models', path => {
    expect(isEvaluation(path)).toBe(true);
  });
  test.each([
    'retrieval/a.py',
    'medieval.py',
    'prejudge.py',
    'perfect.py',
    'workbench/a.ts',
    'src/a.py',
    'superb/perform.py',
  ])('%s does not', path => {
    expect(isEvaluation(path)).toBe(false);
  });
});

describe('what a file does', () => {
  test.each([
    ...['loss.backward()', 'loss.backward ()', 'args = TrainingArguments(1)', 'Trainer(m)', 'SFTTrainer (m)'],
    ...['get_peft_model(m)', 'prepare_model_for_kbit_training(m)', 'prepare_model_for_int8_training(m)'],
    ...['LoraConfig(r=8)', 'LoraConfig (r=8)', 'optimizer.step()', 'm = accelerator.prepare(m)'],
  ])('%s trains', text => {
    expect(trains(file(text))).toBe(true);
  });
  test.each([
    'backward(x)',
    'x.backwards(',
    'MyTrainingArguments',
    'Trainer',
    'LoraConfig',
    'optimizer.steps',
    'optimizer.stepping()',
    'XLoraConfig(',
    'my_get_peft_model',
    'get_peft_models()',
  ])('%s does not', text => {
    expect(trains(file(text))).toBe(false);
  });

  test.each([
    ...['torch.bfloat16', 'dtype="float16"', 'BitsAndBytesConfig()', 'load_in_4bit=True', 'load_in_8bit = x'],
    ...['prepare_model_for_kbit_training', 'prepare_model_for_int8_training', 'GPTQConfig(bits=4)', 'load() .half()'],
  ])('%s loads in 16 bit or less', text => {
    expect(loadsNarrow(file(text))).toBe(true);
  });
  test.each(['torch.float32', 'xfloat16', 'load_in_4bit', 'load_in_2bit=True', 'm.half', 'MyGPTQConfig', 'float16x'])(
    '%s does not',
    text => {
      expect(loadsNarrow(file(text))).toBe(false);
    },
  );

  test.each([
    '%timeit f()',
    'import timeit',
    'time.perf_counter()',
    'time.time()',
    'torch.cuda.Event(1)',
    '# Benchmark it',
  ])('%s measures time', text => {
    expect(times(file(text))).toBe(true);
  });
  test.each(['time.sleep(1)', 'datetime.time', 'perf_counters_of', 'mytime.times('])('%s does not', text => {
    expect(times(file(text))).toBe(false);
  });

  test.each([
    '"cuda"',
    "'cuda:0'",
    'm.cuda()',
    'device_map = "auto"',
    'device_map="auto"',
    '"mps"',
    'device=0',
    'device = 0,',
  ])('%s uses a graphics processor', text => {
    expect(usesGpu(file(text))).toBe(true);
  });
  test.each(['cuda', 'm.cuda', '"cpu"', 'device=01', 'device=1', '"cuda-x"', 'device_maps', "'xmps'"])(
    '%s does not',
    text => {
      expect(usesGpu(file(text))).toBe(false);
    },
  );

  test.each(['device="cpu"', "device_map = 'cpu'", 'm.to("cpu")', "m.to( 'cpu' )", 'use_cpu=True', 'use_cpu = True'])(
    '%s uses the processor only',
    text => {
      expect(usesCpuOnly(file(text))).toBe(true);
    },
  );
  test.each(['"cpu"', 'm.to(cpu)', 'use_cpu=False', 'device="cpu" if x else "cuda"', 'm.to("cpu") # or mps'])(
    '%s does not',
    text => {
      expect(usesCpuOnly(file(text))).toBe(false);
    },
  );

  test.each([
    [true, { metadata: { colab: { gpuType: 'T4' } } }],
    [true, { metadata: { colab: { gpuType: 'V100' } } }],
    [false, { metadata: { colab: { gpuType: 'A100' }, accelerator: 'GPU' } }],
    [true, { metadata: { accelerator: 'GPU' } }],
    [false, { metadata: { accelerator: 'TPU' } }],
    [true, { metadata: { kaggle: { accelerator: 'nvidiaTeslaT4' } } }],
    [true, { metadata: { kaggle: { accelerator: 'nvidiaTeslaP100' } } }],
    [false, {}],
  ])('a small card is %s of %j', (is, json) => {
    for (const text of [JSON.stringify(json), JSON.stringify(json, null, 2)]) {
      const project = { text: () => text } as unknown as RuleFile['project'];
      expect(isForSmallCard(file('', { path: 'a.ipynb', project }))).toBe(is);
      expect(isForSmallCard(file('', { path: 'a.py', project }))).toBe(false);
    }
  });
});

describe('the comment at a place', () => {
  const at = (text: string): string =>
    commentAt({ file: file(text.replace('|', '')) } as unknown as RuleContext, text.indexOf('|'));
  test.each([
    ['x = |1  # why', 'why'],
    ['x = |1  // why', 'why'],
    ['  # because\nx = |1', 'because'],
    ['// because\nx = |1 # and', 'because  and'],
    ['y = 2 # other\nx = |1', ''],
    ['# far\n\nx = |1', ''],
    ['x = |1\n# below', ''],
    ['x = |1', ''],
  ])('%j says %j', (text, said) => {
    expect(at(text)).toBe(said);
  });
});
