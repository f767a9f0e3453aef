import { defaultSettings } from '../../src/core/analysis.ts';
import { detect } from '../../src/core/detect/detect.ts';
import { estimateSite } from '../../src/core/footprint/estimate.ts';
import { environmentOf } from '../../src/core/project/environment.ts';
import {
  callsOf,
  ruleContext,
  ruleFile,
  type EstimateOf,
  type RuleContext,
} from '../../src/core/rules/read/context.ts';
import { knownApis } from '../../src/core/signatures/known.ts';
import { factsOf } from './fixtures.ts';
import type { Source } from './ruleTester.ts';
import { textProject } from './textProject.ts';

/** What rules are asked about each call site of a source; the other files of its project are read as texts. */
async function contextsIn({ path, text, files = {} }: Source): Promise<readonly RuleContext[]> {
  const facts = await factsOf(path, text);
  const project = textProject(files);
  const environment = environmentOf(path, {}, project);
  const { sites, world } = detect(path, facts, text, { graph: knownApis(), project, environment });
  const file = ruleFile({ path, text }, world, sites);
  const callOf = callsOf(facts, sites);
  const estimateOf: EstimateOf = (site, tokens) =>
    estimateSite(site, defaultSettings, tokens ? { declared: { ...tokens, note: 'as compared' } } : {});
  return sites.flatMap(site => {
    const call = callOf(site);
    return call ? [ruleContext(site, call, file, estimateOf(site), estimateOf)] : [];
  });
}

/** The last call site of a source. */
export async function contextOf(source: Source): Promise<RuleContext> {
  const context = (await contextsIn(source)).at(-1);
  if (!context) throw new Error(`no call is found in\n${source.text}`);
  return context;
}
