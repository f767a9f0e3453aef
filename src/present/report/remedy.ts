import type { Step } from '../../core/footprint/step.ts';

/** A key of the project file that changes a ground of the estimates; null where the method fixes it. */
export type Remedy = 'tokens' | 'region' | 'customModels' | null;

export function remedyFor({ label, unit, basis }: Pick<Step, 'label' | 'unit' | 'basis'>): Remedy {
  if (unit === 'tokens' && basis === 'assumed') return 'tokens';
  if (/^(?:Grid|Power usage|Water)/u.test(label)) return 'region';
  if (/^(?:Parameters|Weights)/u.test(label)) return 'customModels';
  return null;
}
