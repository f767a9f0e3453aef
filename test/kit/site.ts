import { defaultSettings, type Settings } from '../../src/core/analysis.ts';
import { estimateSite, type SiteEstimate } from '../../src/core/footprint/estimate.ts';
import type { Footprint } from '../../src/core/footprint/report.ts';
import type { EstimateSettings, SiteKnowledge } from '../../src/core/footprint/settings.ts';
import type { CallSite, Task } from '../../src/core/site.ts';

const nowhere = { start: 0, end: 0 };

/** A call that runs a model and says nothing else. */
export const call = (task: Task, id: string, more: Partial<CallSite> = {}): CallSite => ({
  type: 'invoke',
  span: nowhere,
  calleeSpan: nowhere,
  callee: 'client.call',
  sdk: 'openai',
  signature: 'openai',
  api: 'openai#OpenAI().call',
  task,
  evidence: 'direct',
  model: { id, source: 'literal', definedAt: undefined },
  modelCandidates: [],
  modelReason: undefined,
  provider: undefined,
  region: undefined,
  inLoop: false,
  maxTokens: undefined,
  local: false,
  given: {},
  trail: [],
  ...more,
});

const settings = (more: Partial<Settings & EstimateSettings> = {}): Settings & EstimateSettings => ({
  ...defaultSettings,
  ...more,
});

export const estimate = (
  site: CallSite,
  more: Partial<Settings & EstimateSettings> = {},
  knowledge: SiteKnowledge = {},
): SiteEstimate => estimateSite(site, settings(more), knowledge);

/** The footprint of a call that must have one. */
export function footprint(
  site: CallSite,
  more: Partial<Settings & EstimateSettings> = {},
  knowledge: SiteKnowledge = {},
): Footprint {
  const answer = estimate(site, more, knowledge);
  if (!answer.footprint) throw new Error(answer.noEstimateReason ?? 'no footprint');
  return answer.footprint;
}
