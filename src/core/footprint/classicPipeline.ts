import { embodiedOfEnergy } from './embodied.ts';
import { between, scale, type Quantity } from './quantity.ts';
import { step } from './step.ts';
import type { Work } from './textGeneration.ts';

/**
 * Wh per inference, mean over the most downloaded models of each task, batch 1 on an 8 × A100 node, idle GPUs included.
 * Source: Luccioni et al., arXiv:2311.16863, table 2 (kWh per 1,000).
 */
const measured: readonly (readonly [pattern: RegExp, wh: number, label: string])[] = [
  [/object-detection|instance|segment|depth|keypoint|pose/, 0.038, 'object detection'],
  [/image-to-text|caption|visual-question|vqa|document-question|ocr/, 0.063, 'image captioning'],
  [/image|vision|zero-shot-image|video-class|clip/, 0.007, 'image classification'],
  [/summar|translat|text2text/, 0.049, 'summarisation'],
  [/token-class|ner\b|pos\b/, 0.004, 'token classification'],
  [/question-answering|qa\b/, 0.003, 'extractive question answering'],
  [/fill-mask|mask/, 0.003, 'masked language modelling'],
  [/audio-class|audio/, 0.007, 'image classification (spectrograms are images)'],
  [/./, 0.002, 'text classification'],
];

/** Batching and a single GPU cost less than the measured node, larger models more: a fifth to twice. */
const around = (wh: number): Quantity<'Wh_it'> => between(wh / 5, wh, wh * 2, 'Wh_it');

/** One inference of a task model. `name` is the pipeline's task, or whatever names the work. */
export function classicWork(name: string, inferences: number): Work {
  const [, wh, label] = measured.find(([pattern]) => pattern.test(name.toLowerCase())) ?? [
    /./,
    0.002,
    'text classification',
  ];
  const it = scale(around(wh), inferences);
  return {
    it,
    embodied: embodiedOfEnergy(it),
    steps: [step('Measured energy of the task', it, 'published', 'luccioni-2023', label)],
  };
}
