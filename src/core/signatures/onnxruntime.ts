import type { Sdk } from './sdk.ts';

export const onnxruntime: Sdk = {
  id: 'onnxruntime',
  docs: [
    'https://onnxruntime.ai/docs/api/python/api_summary.html',
    'https://onnxruntime.ai/docs/api/js/interfaces/InferenceSessionFactory.html',
    'https://onnxruntime.ai/docs/genai/api/python.html',
  ],
  source: ['onnxruntime 1.30.0 (PyPI)', 'microsoft/onnxruntime-genai 2026-08-22'],
  local: true,
  kinds: {
    session: {
      from: {
        python: ['onnxruntime.**#InferenceSession()'],
        javascript: [
          'onnxruntime-{web,node,react-native,common}/**#{,default.}InferenceSession{.create,}()',
          'global#ort.InferenceSession{.create,}()',
          'onnxjs#InferenceSession()',
        ],
      },
      names: 'other',
      model: ['0', 'path_or_bytes'],
      calls: [
        { path: '{run,run_async,run_with_iobinding,run_with_ort_values,run_with_ortvaluevector}', runs: 'other' },
      ],
    },
    generative: {
      from: { python: ['onnxruntime_genai#Model()'] },
      names: 'generation',
      model: ['0'],
      calls: [{ path: 'generate', runs: 'generation' }],
    },
    parameters: { from: { python: ['onnxruntime_genai#GeneratorParams()'] }, uses: ['0'] },
    generator: {
      from: { python: ['onnxruntime_genai#Generator()'] },
      uses: ['0'],
      calls: [{ path: '{generate_next_token,append_tokens,compute_logits}', runs: 'generation' }],
    },
  },
};
