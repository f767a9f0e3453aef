import type { ResolvedModel } from '../models/resolve.ts';
import type { CallSite } from '../site.ts';
import { named } from '../usage/givenValue.ts';
import { countOf, documentsOf, inputTextsOf } from '../usage/items.ts';
import type { StatedTokens } from '../usage/stated.ts';
import { classicWork } from './classicPipeline.ts';
import { forwardWork } from './embedding.ts';
import { localForwardWork, type Device } from './localInference.ts';
import { sizeOf } from './modelSize.ts';
import { exactly, fromTo, type Quantity } from './quantity.ts';
import { reported, type WorkOrReason } from './siteWork.ts';
import { step, type Basis } from './step.ts';

/** Sizes of hosted embedding and reranking models that nobody publishes. */
const unstatedEmbedder = (id: string): Quantity<'B'> =>
  /large|pro|multilingual|v4|3$/.test(id) ? fromTo(1, 8, 'B') : fromTo(0.1, 1, 'B');

/** Embedding and reranking: one forward pass over all tokens. */
export function forwardSite(
  site: CallSite,
  model: ResolvedModel,
  modality: 'embedding' | 'rerank',
  stated: StatedTokens | undefined,
  device: Device | undefined,
): WorkOrReason {
  const size = sizeOf(site, model, 'none');
  const active = size?.active ?? unstatedEmbedder(model.card.id);
  const texts =
    modality === 'rerank' ? documentsOf(site.given) : inputTextsOf(site.given['input'] ?? site.given['prompt']);
  const declared = stated?.input;
  const tokens = declared === undefined ? texts.tokens : exactly(declared, 'token');
  const basis: Basis = declared === undefined ? texts.basis : (stated?.basis ?? 'declared');
  const work = site.local ? localForwardWork(active, tokens, device) : forwardWork(active, tokens, 1);
  const sizeSteps = size?.steps ?? [
    step(
      'Parameters',
      { ...active, unit: 'B' },
      'assumed',
      'wattlens-assumption',
      'size unpublished: the usual range of such models',
    ),
  ];
  return {
    modality,
    work,
    size,
    usage: { inputTokens: reported(tokens, basis), items: reported(texts.count, texts.countBasis) },
    steps: [
      ...sizeSteps,
      step('Tokens', tokens, basis, basis === 'assumed' ? 'wattlens-assumption' : 'token-heuristic'),
      ...work.steps,
    ],
    assumptions: declared === undefined ? texts.assumptions : [],
    priced:
      modality === 'embedding'
        ? { input: tokens, cached: exactly(0, 'token'), output: exactly(0, 'token') }
        : undefined,
  };
}

/** Classifiers and the other pipelines that answer in one pass. */
export function classicSite(site: CallSite): WorkOrReason {
  const task = named(site.given['pipelineTask']) ?? (site.task === 'moderation' ? 'text-classification' : site.api);
  const inferences = countOf(site.given['input'] ?? site.given['prompt']);
  const work = classicWork(task, inferences);
  return {
    modality: 'classic',
    work,
    size: undefined,
    usage: { items: reported(exactly(inferences, 'item'), 'declared') },
    steps: work.steps,
    assumptions: ['a model of usual size for the task'],
    priced: undefined,
  };
}
