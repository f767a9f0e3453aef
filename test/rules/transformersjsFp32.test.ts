import { transformersjsFp32 } from '../../src/core/rules/transformersjsFp32.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const browser = sources('typescript', "import { pipeline } from '@huggingface/transformers';\n\n");
const node = sources(
  'typescript',
  "import { readFileSync } from 'node:fs';\nimport { AutoModel, pipeline } from '@huggingface/transformers';\n\n",
);
const id = "'onnx-community/all-MiniLM-L6-v2-ONNX'";

testRule(transformersjsFp32, {
  valid: [
    browser(`await pipeline('feature-extraction', ${id});\n`),
    browser(`await pipeline('feature-extraction', ${id}, { device: 'webgpu', dtype: 'q8' });\n`),
    node(`await pipeline('feature-extraction', ${id}, { dtype: 'q8' });\n`),
    node("await pipeline('automatic-speech-recognition', 'onnx-community/whisper-base');\n"),
    sources(
      'typescript',
      "import { readFileSync } from 'node:fs';\nimport { pipeline } from '@xenova/transformers';\n\n",
    )("await pipeline('feature-extraction', 'Xenova/all-MiniLM-L6-v2');\n"),
    browser(
      `await pipeline('feature-extraction', ${id}, { device: navigator.gpu ? 'webgpu' : 'wasm', dtype: 'fp32' });\n`,
    ),
    browser(
      `await pipeline('feature-extraction', ${id}, {\n  device: 'webgpu',\n  dtype: 'fp32', // fp16 overflows\n});\n`,
    ),
  ],
  invalid: [
    {
      code: browser(`await pipeline('feature-extraction', ${id}, { «dtype: 'fp32'» });\n`),
      output: browser(`await pipeline('feature-extraction', ${id}, { dtype: 'q8' });\n`),
      message: "dtype 'fp32': float32 weights are downloaded and run.",
    },
    {
      code: browser(`await «pipeline»('feature-extraction', ${id}, { device: 'webgpu' });\n`),
      output: browser(`await pipeline('feature-extraction', ${id}, { device: 'webgpu', dtype: 'fp16' });\n`),
    },
    {
      code: browser(
        "await «pipeline»('text-generation', 'onnx-community/Qwen3-0.6B-ONNX', {\n  device: 'webgpu',\n});\n",
      ),
      output: browser(
        "await pipeline('text-generation', 'onnx-community/Qwen3-0.6B-ONNX', {\n  device: 'webgpu',\n  dtype: 'q4f16',\n});\n",
      ),
    },
    {
      code: node(`await «pipeline»('feature-extraction', ${id});\n`),
      output: node(`await pipeline('feature-extraction', ${id}, { dtype: 'q8' });\n`),
      title: "Load 'q8' weights (check outputs)",
    },
    {
      code: node(`await pipeline('feature-extraction', ${id}, { «dtype: 'fp32'» });\n`),
      output: node(`await pipeline('feature-extraction', ${id}, { dtype: 'q8' });\n`),
    },
  ],
});
