import type { ResolvedModel } from '../models/resolve.ts';
import type { CallSite, Task } from '../site.ts';
import { named } from '../usage/givenValue.ts';
import type { StatedTokens } from '../usage/stated.ts';
import { classicSite, forwardSite } from './forwardSite.ts';
import { deviceNamed, type Device } from './localInference.ts';
import { imageSite, recogniserSite, videoSite, voiceSite } from './mediaSite.ts';
import { sizeOf } from './modelSize.ts';
import type { EstimateSettings } from './settings.ts';
import { reported, type Modality, type WorkOrReason } from './siteWork.ts';
import { textSite } from './textSite.ts';
import { trainingOf } from './trainingUsage.ts';

const byTask: Readonly<Partial<Record<Task, Modality>>> = {
  embedding: 'embedding',
  rerank: 'rerank',
  image: 'image',
  'image-edit': 'image',
  video: 'video',
  stt: 'stt',
  tts: 'tts',
  training: 'training',
  'fine-tune': 'training',
  moderation: 'classic',
};

/** The task decides; where it leaves it open (`generation`, `other`) the model's kind does. */
export function modalityOf(site: CallSite, model: ResolvedModel): Modality {
  const fixed = byTask[site.task];
  if (fixed) return fixed;
  const { kind } = model.card;
  if (site.task === 'classification') return kind === 'text' ? 'text' : 'classic';
  if (site.task === 'chat' || site.task === 'completion' || site.task === 'batch') return 'text';
  if (kind === 'audio-in') return 'stt';
  if (kind === 'audio-out') return 'tts';
  if (kind === 'classifier') return 'classic';
  return kind === 'embedding' ? (site.task === 'generation' ? 'classic' : 'embedding') : kind;
}

/** Device of a local call: its `device=` argument, else the setting. */
function deviceOf(site: CallSite, settings: EstimateSettings): Device | undefined {
  const written = named(site.given['device']);
  const setting = settings.hardware === undefined ? undefined : deviceNamed(settings.hardware);
  // `cuda` and `gpu` say less than a setting that names the card.
  if (written !== undefined && /^(?:cuda|gpu|auto|mps)\b/i.test(written) && setting) return setting;
  return (written === undefined ? undefined : deviceNamed(written)) ?? setting;
}

/** The work of one execution of a call, whatever it does. */
export function workOf(
  site: CallSite,
  model: ResolvedModel,
  settings: EstimateSettings,
  stated: StatedTokens | undefined,
): WorkOrReason {
  const modality = modalityOf(site, model);
  const device = site.local ? deviceOf(site, settings) : undefined;
  switch (modality) {
    case 'text':
      return textSite(site, model, settings, stated, device);
    case 'embedding':
    case 'rerank':
      return forwardSite(site, model, modality, stated, device);
    case 'classic':
      return classicSite(site);
    case 'image':
      return imageSite(site, model, device);
    case 'video':
      return videoSite(site, model, device);
    case 'stt':
      return recogniserSite(site, model, device);
    case 'tts':
      return voiceSite(site, model, device);
    case 'training':
      return trainingSite(site, model, stated);
  }
}

function trainingSite(site: CallSite, model: ResolvedModel, stated: StatedTokens | undefined): WorkOrReason {
  const size = sizeOf(site, model, 'none');
  if (!size) return { reason: 'the size of the model to train is not published' };
  const training = trainingOf(site, size.active, stated);
  if ('reason' in training) return training;
  return {
    modality: 'training',
    work: training.work,
    size,
    usage: { trainingTokens: reported(training.tokens, training.basis) },
    steps: [...size.steps, ...training.work.steps],
    assumptions: training.assumptions,
    priced: undefined,
  };
}
