import { isAbsent, isHere, literal } from './read/arguments.ts';
import { ofFile, type RuleContext } from './read/context.ts';
import { ratio } from './read/effect.ts';
import { at, constructions, trainerOf, trainingArgumentsOf } from './read/receivers.ts';
import { isForSmallCard, loadsNarrow, usesCpuOnly } from './read/training.ts';
import { isAtLeast } from './read/versions.ts';
import type { Finding, Rule } from './rule.ts';
import { withArgument } from './write/arguments.ts';

const precision = [
  'bf16',
  'fp16',
  'tf32',
  'half_precision_backend',
  'use_cpu',
  'no_cuda',
  'use_mps_device',
  'deepspeed',
  'bf16_full_eval',
];

export const noMixedPrecisionTraining: Rule = {
  id: 'no-mixed-precision-training',
  title: 'Training runs in float32',
  group: 'Training',
  outsideEstimate: true,
  why: 'In mixed precision the matrix products run on the faster 16-bit units and the weights stay in float32. A student study measured more than 12 % less energy at about 1 % of accuracy; vendor guides speak of up to three times the speed on modern cards. Shown is the range between.',
  when: 'A Trainer of transformers, or a Trainer of Lightning for a network of a library, is given no precision.',
  limits: [
    'Watch the loss over the first steps; bf16 needs a card from Ampere on, fp16 a scaler.',
    'A launcher or a configuration file of accelerate may set it already; Unsloth does, and is left alone.',
    'With transformers 5 load the model with dtype="float32", else the weights may be bf16 throughout.',
  ],
  offers: ['review'],
  sources: [
    'https://huggingface.co/docs/transformers/perf_train_gpu_one',
    'https://lightning.ai/docs/pytorch/stable/common/precision.html',
    'https://www.tensorflow.org/guide/mixed_precision',
  ],
  example: {
    language: 'python',
    given:
      'from transformers import AutoModelForSequenceClassification, Trainer, TrainingArguments\n\nmodel = AutoModelForSequenceClassification.from_pretrained("FacebookAI/roberta-base")\n',
    before:
      'args = TrainingArguments(output_dir="out", per_device_train_batch_size=16)\nTrainer(model=model, args=args, train_dataset=train).train()\n',
    after:
      'args = TrainingArguments(output_dir="out", per_device_train_batch_size=16, bf16=True)\nTrainer(model=model, args=args, train_dataset=train).train()\n',
  },
  check: context => {
    const { site, file } = context;
    if (file.language !== 'python' || site.task !== 'training' || usesCpuOnly(file) || isToy(file)) return undefined;
    if (file.facts.imports.some(({ module }) => /^unsloth\b/u.test(module))) return undefined;
    if (loadsNarrow(file)) return undefined;
    if (/\b(?:autocast|mixed_precision|GradScaler|accelerate\.)\b/u.test(file.code)) return undefined;
    if (site.signature === 'transformers-training') return huggingFace(context);
    return site.signature === 'lightning' ? lightning(context) : undefined;
  },
};

/** T5 was trained in bfloat16, and its activations do not fit into float16. */
const overflows = ({ site, file }: RuleContext): boolean => /t5|\bul2\b|mt0/iu.test(site.model?.id ?? file.text);

/** A network that others made is large enough to gain; what a file builds by hand may be a few layers. */
const isLarge = ofFile(({ code }) =>
  /\bfrom_pretrained\b|\btorchvision\.models\b|\btimm\b|\bsegmentation_models\w*|\bmonai\b|\bmodels\.(?:resnet|vit|efficientnet|convnext|swin|densenet|vgg)\w*/u.test(
    code,
  ),
);

/** Networks for these are too small to keep a card busy: nothing is gained. */
const isToy = ofFile(({ text }) =>
  /\b(?:Fashion)?MNIST\b|\bload_iris\b|\bmake_(?:moons|blobs|classification)\b/u.test(text),
);

function huggingFace(context: RuleContext): Finding | undefined {
  // The trainers of TRL and their configurations use bf16 by themselves.
  const trainer = trainerOf(context);
  const arguing = trainer && trainingArgumentsOf(trainer);
  if (!arguing || !isAbsent(arguing, precision) || isAtLeast(context, 'transformers', 5)) return undefined;
  // Scales the loss by itself; a card before Ampere has nothing else.
  const name = isForSmallCard(context.file) ? 'fp16' : 'bf16';
  if (name === 'fp16' && overflows(context)) return undefined;
  return finding(context, arguing, `${name}=True`, withArgument(arguing, name, true));
}

function lightning(context: RuleContext): Finding | undefined {
  const trainer = constructions(context).find(({ path }) => /(?:^|\.)Trainer\(\)$/u.test(path));
  const made = trainer && at(context, trainer);
  // With `gpus` it is a release before 2, whose words for precisions are others.
  if (!made || !isLarge(context.file) || !isAbsent(made, ['precision', 'plugins', 'gpus']) || !isOnGpu(made))
    return undefined;
  return finding(context, made, 'precision="bf16-mixed"', withArgument(made, 'precision', 'bf16-mixed'));
}

/** Other accelerators have precisions of their own. */
const isOnGpu = (trainer: RuleContext): boolean =>
  isAbsent(trainer, ['accelerator']) || /^(?:auto|gpu|cuda)$/u.test(String(literal(trainer, 'accelerator') ?? 'auto'));

function finding(
  context: RuleContext,
  where: RuleContext,
  what: string,
  edits: ReturnType<typeof withArgument>,
): Finding {
  return {
    message:
      'Training runs in float32. Mixed precision usually shortens it at the same accuracy; watch the loss over the first steps.',
    ...(isHere(where.env, context) ? { span: where.call.callee.span } : {}),
    fix: edits && { title: `Add ${what} (check the card and the loss)`, safety: 'review', edits },
    effect: ratio(0.4, 0.75, 0.9),
  };
}
