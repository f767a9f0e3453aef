import type { Call } from '../facts/facts.ts';
import type { CallSite, ModelReference } from '../site.ts';
import type { Finding } from './finding.ts';
import { provenance } from './provenance.ts';

/** What a call site says of its model, and the steps that led there. */
export interface Settled extends Pick<CallSite, 'model' | 'modelCandidates' | 'modelReason'> {
  readonly trail: readonly string[];
}

/** One model where only one is possible and nothing is in doubt; else the candidates and the reason. Wrong is worse than unknown. */
export function settle(finding: Finding, call: Call, path: string): Settled {
  const { open, fallback } = finding;
  const references = finding.candidates.map((candidate): ModelReference => {
    const source = provenance(candidate, call, path);
    return { id: candidate.value, source, definedAt: candidate.at };
  });
  const byDefault: ModelReference | undefined =
    references.length === 0 && fallback ? { id: fallback.id, source: 'sdk-default', definedAt: undefined } : undefined;
  const only = references.length === 1 ? references[0] : byDefault;
  const model = open.length === 0 ? only : undefined;
  const trail = [
    ...references.map(
      ({ id, source, definedAt }) => `model: ${id} (${source}${definedAt ? `, ${definedAt.path}` : ''})`,
    ),
    ...(byDefault ? [`model: ${byDefault.id}, the default of ${fallback?.version ?? 'the SDK'}`] : []),
    ...open.map(reason => `model not sure: ${reason}`),
  ];
  if (model) return { model, modelCandidates: [], modelReason: undefined, trail };
  const reason = open[0] ?? (references.length > 1 ? 'several models are possible' : 'the call names no model');
  return { model, modelCandidates: references, modelReason: reason, trail };
}
