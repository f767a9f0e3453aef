import { isAbsent, itemAt, literal, spanOf } from './read/arguments.ts';
import type { RuleContext } from './read/context.ts';
import type { Rule } from './rule.ts';
import { withArgument } from './write/arguments.ts';

/** Modules that only a program outside of the browser imports. */
const outside =
  /^(?:node:.*|fs|path|http|https|express|fastify|koa|electron|child_process|worker_threads|os|process|readline)$/u;

export const transformersjsFp32: Rule = {
  id: 'transformersjs-fp32',
  title: 'Transformers.js loads float32 weights',
  group: 'Quantisation and precision',
  why: 'Without a dtype Transformers.js takes 8-bit weights in the browser’s WebAssembly only; on WebGPU and in Node it downloads and runs float32. 8-bit weights are a quarter of the bytes exactly, for every first visit; on CPUs int8 was measured to run about three times as fast, on GPUs the energy is not known.',
  when: 'A model of @huggingface/transformers is loaded for WebGPU, or in a program of Node, without dtype or with dtype fp32.',
  limits: [
    'Not every repository holds every file: ModelRegistry.get_available_dtypes tells.',
    'Embeddings change a little, so stored vectors must be made again; encoders of images and audio may suffer more.',
  ],
  offers: ['review'],
  sources: [
    'https://huggingface.co/docs/transformers.js/guides/dtypes',
    'https://sbert.net/docs/sentence_transformer/usage/efficiency.html',
  ],
  example: {
    language: 'typescript',
    given: "import { pipeline } from '@huggingface/transformers';\n\n",
    before:
      "const embed = await pipeline('feature-extraction', 'onnx-community/all-MiniLM-L6-v2-ONNX', { device: 'webgpu' });\n",
    after:
      "const embed = await pipeline('feature-extraction', 'onnx-community/all-MiniLM-L6-v2-ONNX', { device: 'webgpu', dtype: 'fp16' });\n",
  },
  check: context => {
    const { site } = context;
    if (site.signature !== 'transformers-js' || site.type !== 'model' || !site.api.startsWith('@huggingface/'))
      return undefined;
    const at = site.api.endsWith('#pipeline') ? 2 : 1;
    const isGpu = literal(context, 'device') === 'webgpu';
    const said = literal(context, 'dtype');
    const isFull = said === 'fp32';
    const inNode = runsInNode(context);
    if (!isFull && !(isAbsent(context, ['dtype'], at) && (isGpu || inNode))) return undefined;
    // Weights that suit one device are slow or refused on another.
    if (!isAbsent(context, ['device'], at) && literal(context, 'device') === undefined) return undefined;
    if (
      /vision|image|audio|speech|whisper|clip|vit|sam|depth|segment/iu.test(
        `${site.model?.id ?? ''} ${String(literal(context, '0') ?? '')}`,
      )
    )
      return undefined;
    const dtype = !isGpu ? 'q8' : site.task === 'generation' ? 'q4f16' : 'fp16';
    const edits = withArgument(context, 'dtype', dtype, at);
    const item = itemAt(context, 'dtype');
    if (item && isExplained(item.span.end, context)) return undefined;
    return {
      message: `${isFull ? "dtype 'fp32'" : 'No dtype'}: ${isGpu ? 'on WebGPU ' : inNode ? 'in Node ' : ''}float32 weights are downloaded and run. '${dtype}' is ${dtype === 'fp16' ? 'half' : 'a quarter or less'} of the bytes.`,
      ...spanOf(item, context),
      fix: edits && { title: `Load '${dtype}' weights (check outputs)`, safety: 'review', edits },
    };
  },
};

const runsInNode = ({ file, site }: RuleContext): boolean =>
  isAbsentDevice(site.given['device']) && file.facts.imports.some(({ module }) => outside.test(module));

const isAbsentDevice = (device: unknown): boolean => device === undefined || device === 'cpu';

/** A comment behind it says why. */
const isExplained = (end: number, { file: { text } }: RuleContext): boolean =>
  /^(?:[ \t]|,)*\/[/*]/u.test(text.slice(end, end + 80));
