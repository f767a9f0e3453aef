import { isAbsent, isHere } from './read/arguments.ts';
import { trainerOf, trainingArgumentsOf } from './read/receivers.ts';
import type { Rule } from './rule.ts';
import { withArgument } from './write/arguments.ts';

export const dataloaderStarvesGpu: Rule = {
  id: 'dataloader-starves-gpu',
  title: 'One process prepares the data for the graphics processor',
  group: 'Training',
  preview: true,
  outsideEstimate: true,
  why: 'While images or sound are decoded in the main process the card waits and draws power. Workers decode ahead; how much that is depends on the share of waiting. Pinned memory, on by default here, was measured at 8 % less emissions in one set-up.',
  when: 'TrainingArguments without dataloader_num_workers for a model of images, sound or video.',
  limits: ['Host memory grows with the workers; in notebooks on Windows they do not start.'],
  offers: ['review'],
  sources: [
    'https://docs.pytorch.org/docs/stable/data.html',
    'https://github.com/green-code-initiative/creedengo-rules-specifications',
  ],
  example: {
    language: 'python',
    given:
      'from transformers import AutoModelForImageClassification, Trainer, TrainingArguments\n\nvit = AutoModelForImageClassification.from_pretrained("google/vit-base-patch16-224")\n',
    before:
      'args = TrainingArguments(output_dir="vit", bf16=True)\nTrainer(model=vit, args=args, train_dataset=images).train()\n',
    after:
      'args = TrainingArguments(output_dir="vit", bf16=True, dataloader_num_workers=4)\nTrainer(model=vit, args=args, train_dataset=images).train()\n',
  },
  check: context => {
    const { site, file } = context;
    if (
      site.task !== 'training' ||
      !/ImageProcessor|FeatureExtractor|ForImageClassification|ForAudio|ForSpeech|ForObjectDetection|ForSemanticSegmentation/u.test(
        file.code,
      )
    )
      return undefined;
    const trainer = trainerOf(context);
    const arguing = trainer && trainingArgumentsOf(trainer);
    if (!arguing || !isAbsent(arguing, ['dataloader_num_workers'])) return undefined;
    const edits = withArgument(arguing, 'dataloader_num_workers', 4);
    return {
      message: 'One process decodes the data, and the card waits for it. Workers prepare batches ahead.',
      ...(isHere(arguing.env, context) ? { span: arguing.call.callee.span } : {}),
      fix: edits && { title: 'Set dataloader_num_workers to 4 (check host memory)', safety: 'review', edits },
    };
  },
};
