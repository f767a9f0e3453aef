import type { CallSite } from '../site.ts';
import { amount, named } from '../usage/givenValue.ts';
import type { StatedTokens } from '../usage/stated.ts';
import { between, exactly, scale, type Quantity, type Range } from './quantity.ts';
import type { Basis } from './step.ts';
import type { Work } from './textGeneration.ts';
import { trainingWork } from './training.ts';

export interface TrainingUsage {
  readonly work: Work;
  readonly tokens: Quantity<'token'>;
  readonly basis: Basis;
  readonly assumptions: readonly string[];
}

/** Tokens of one training example where the code does not say. */
const perExample = between(128, 512, 2048, 'token');

/**
 * Training as far as the call says it: tokens that are stated, else optimiser steps × examples a step. Without either the
 * size of the data set decides, and that is not in the code.
 */
export function trainingOf(
  site: CallSite,
  active: Range,
  stated: StatedTokens | undefined,
): TrainingUsage | { readonly reason: string } {
  const { given } = site;
  const epochs = amount(given['epochs'], 10_000) ?? 1;
  const steps = amount(given['steps'], 1e9);
  const batch = amount(given['batchSize'], 1e6) ?? 8;
  const tokens =
    stated?.input === undefined
      ? steps === undefined
        ? undefined
        : scale(perExample, steps * batch)
      : exactly(stated.input * epochs, 'token');
  if (!tokens) return { reason: 'the size of the training data is not in the code' };
  const basis = stated?.input === undefined ? 'assumed' : stated.basis;
  const adapters = /lora|peft|adapter/i.test(`${site.api} ${site.sdk} ${named(given['taskName']) ?? ''}`);
  const work = trainingWork({
    active,
    tokens,
    tokensBasis: basis,
    adapters,
    quantised: adapters && given['loadIn4bit'] === true,
    checkpointing: given['gradientCheckpointing'] === true,
    fullPrecision: /float32|fp32/.test(named(given['dtype']) ?? ''),
    trials: Math.floor(amount(given['trials'], 1e5) ?? 1),
  });
  return {
    work,
    tokens,
    basis,
    assumptions: basis === 'assumed' ? [`${perExample.typical} tokens an example, ${batch} examples a step`] : [],
  };
}
