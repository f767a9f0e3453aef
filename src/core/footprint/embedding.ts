import { servingUnknown } from './decode.ts';
import { embodiedOfEnergy } from './embodied.ts';
import { between, plus, product, scale, type Quantity, type Range } from './quantity.ts';
import { step } from './step.ts';
import { servingStep, type Work } from './textGeneration.ts';

/** Joule per FLOP of a forward pass on an H100 with its host: model FLOP use 0.60, 0.40 and about 0.13. */
const joulesPerFlop = between(1.4e-12, 2.1e-12, 6.4e-12, 'J/FLOP');

/** A call alone in its batch keeps the node awake: up to 0.002 Wh (text classification on an A100 node, batch 1). */
const idleFloor: Quantity<'Wh_it'> = between(0, 0, 0.002, 'Wh_it');

/**
 * One forward pass per token: embeddings and reranking.
 *
 *     E = hosting · (2·10⁹ · P · n · J/FLOP + 0 … 0.002 Wh per call)      hosting: servingUnknown of decode.ts
 *
 * `tokens` of all texts together; `calls` the number of requests. Source: transformer FLOP count; Luccioni et al.,
 * arXiv:2311.16863 (floor).
 */
export function forwardWork(activeB: Range, tokens: Range, calls: number): Work {
  const flop = scale(product([activeB, tokens], 'FLOP'), 2e9);
  const passes = scale(product([flop, joulesPerFlop], 'Wh_it'), 1 / 3600);
  const it = scale(plus(passes, scale(idleFloor, calls)), servingUnknown);
  return {
    it,
    embodied: embodiedOfEnergy(it),
    steps: [
      step('Energy per operation', joulesPerFlop, 'derived', 'prefill-flop'),
      step('Forward passes', passes, 'derived', null, '2 · P · n'),
      servingStep,
      step('Energy at the servers', it, 'derived', 'luccioni-2023'),
    ],
  };
}
