import type { TextEdit } from '../analysis.ts';
import { isAbsent, itemAt, itemHere, values } from './read/arguments.ts';
import { functionsAround } from './read/blocks.ts';
import type { RuleContext } from './read/context.ts';
import { ratio } from './read/effect.ts';
import { cardOf } from './read/models.ts';
import { isPyTorch, trains, usesCpuOnly, usesGpu } from './read/training.ts';
import { following, nameOfResult, usesOfName } from './read/uses.ts';
import { isBelow } from './read/versions.ts';
import type { Rule } from './rule.ts';
import { withArgument } from './write/arguments.ts';
import { importedModule } from './write/imports.ts';

/** Smaller ones are loaded and run so quickly that the width of their weights hardly matters. */
const leastBillions = 0.5;

export const hfFullPrecisionLoad: Rule = {
  id: 'hf-full-precision-load',
  title: 'Weights are loaded in float32',
  group: 'Quantisation and precision',
  outsideEstimate: true,
  why: 'Generating one answer at a time moves all weights through memory for each token: 16 bit halves the bytes. Modelled from that: 20 to 50 % less energy; encoders on graphics processors were measured to run 2.9 times as fast in 16 bit.',
  when: 'A model of at least 0.5 B parameters is loaded for inference on a graphics processor with float32 asked for, or with no dtype by a version of transformers before 5, whose default that is.',
  limits: [
    'Cards older than Ampere lack bfloat16: use float16.',
    'Tests that compare outputs to the last digit want float32.',
  ],
  offers: ['review'],
  sources: [
    'https://huggingface.co/docs/transformers/main_classes/model',
    'https://sbert.net/docs/sentence_transformer/usage/efficiency.html',
  ],
  example: {
    language: 'python',
    given: 'import torch\nfrom transformers import AutoModelForCausalLM\n\n',
    before:
      'model = AutoModelForCausalLM.from_pretrained("Qwen/Qwen3-8B", device_map="auto", torch_dtype=torch.float32)\n',
    after:
      'model = AutoModelForCausalLM.from_pretrained("Qwen/Qwen3-8B", device_map="auto", torch_dtype=torch.bfloat16)\n',
  },
  check: context => {
    const { site, file } = context;
    if (
      site.type !== 'model' ||
      !site.signature.startsWith('transformers') ||
      file.language !== 'python' ||
      !isPyTorch(context) ||
      trains(file) ||
      isKept(context) ||
      usesCpuOnly(file)
    )
      return undefined;
    if (!isLarge(context) || !isAbsent(context, ['quantization_config', 'load_in_4bit', 'load_in_8bit']))
      return undefined;
    const path = ['dtype', 'torch_dtype', 'model_kwargs.torch_dtype', 'model_kwargs.dtype'].find(
      each => values(context, each) !== undefined,
    );
    const isAsked = path !== undefined && isFloat32(context, path);
    const isDefault =
      path === undefined &&
      isAbsent(context, ['dtype', 'torch_dtype', 'model_kwargs']) &&
      isBelow(context, 'transformers', 5);
    if (!isAsked && !isDefault) return undefined;
    if (!usesGpu(file) || isNarrowed(context)) return undefined;
    const edits = editsOf(context, path);
    const item = path === undefined ? undefined : itemAt(context, path);
    return {
      message: `${isAsked ? 'Weights are loaded in float32' : 'Without a dtype, transformers before 5 loads float32'}: bfloat16 halves the bytes that every token moves.`,
      ...(item?.holder.node === context.call ? { span: item.span } : {}),
      fix: edits && { title: 'Load in bfloat16 (check outputs)', safety: 'review', edits },
      effect: ratio(0.5, 0.65, 0.8),
    };
  },
};

/** In the words that are there; a new argument is a dtype of torch, since releases before 4.46 take no other text than "auto". */
function editsOf(context: RuleContext, path: string | undefined): readonly TextEdit[] | undefined {
  if (path !== undefined) {
    const item = itemAt(context, path);
    const said = item && context.file.text.slice(item.value.span.start, item.value.span.end);
    const code = said?.replace(/float32$|float$/u, 'bfloat16');
    return withArgument(context, path, code === undefined || code === said ? 'bfloat16' : { code });
  }
  const torch = importedModule(context, 'torch');
  const edits = torch && withArgument(context, 'torch_dtype', { code: `${torch.name}.bfloat16` });
  return edits && [...torch.edits, ...edits];
}

/** `model.to(device, dtype)`, `model.half()` behind the load. */
function isNarrowed(context: RuleContext): boolean {
  const name = nameOfResult(context);
  const uses = [
    following(context.file.text, context.call.span.end),
    ...(name === undefined ? [] : usesOfName(context, name)),
  ];
  return uses.some(use => /^\s*\.(?:half|bfloat16)\(|^\s*\.to\([^()\n]*(?:dtype|float16)/u.test(use));
}

/** The weights are written again, or others are filled in: what is kept must not become narrower. */
const isKept = ({ file, call }: RuleContext): boolean =>
  /convert|export/iu.test(file.path) ||
  /\.save_pretrained\(|\.push_to_hub\(/u.test(file.code) ||
  functionsAround(call.scope).some(({ name }) => /^_?(?:convert|export)/u.test(name ?? ''));

function isLarge(context: RuleContext): boolean {
  const card = context.site.model && cardOf(context, context.site.model.id);
  const total = typeof card?.total === 'number' ? card.total : card?.total?.[0];
  return total !== undefined && total >= leastBillions;
}

const isFloat32 = (context: RuleContext, path: string): boolean => {
  const item = itemHere(context, path);
  return (
    item !== undefined &&
    /^(?:torch\.float32|torch\.float|["']float32["']|["']fp32["'])$/u.test(
      context.file.text.slice(item.value.span.start, item.value.span.end),
    )
  );
};
