import type { ResolvedModel } from '../models/resolve.ts';
import type { CallSite } from '../site.ts';
import type { StatedTokens } from '../usage/stated.ts';
import { amount } from '../usage/givenValue.ts';
import { textUsage } from '../usage/textUsage.ts';
import { localTextWork, type Device } from './localInference.ts';
import { sizeOf } from './modelSize.ts';
import type { EstimateSettings } from './settings.ts';
import { reported, type WorkOrReason } from './siteWork.ts';
import { textWork, type TextRequest } from './textGeneration.ts';

/** What a request says of the servers; code says nothing of those of a hosted model. */
function serversOf({ given }: CallSite): Pick<TextRequest, 'batch' | 'served' | 'node'> {
  const batch = amount(given['requestsTogether'], 1e6);
  const gpus = amount(given['gpus'], 1024);
  return {
    batch,
    served: batch === undefined && gpus === undefined ? 'fleet' : 'h100',
    ...(gpus === undefined ? {} : { node: { accelerator: 'H100', gpus } }),
  };
}

/** Chat, completion, generation: tokens in, tokens out; on a shared server or on the user's own machine. */
export function textSite(
  site: CallSite,
  model: ResolvedModel,
  settings: EstimateSettings,
  stated: StatedTokens | undefined,
  device: Device | undefined,
): WorkOrReason {
  const size = sizeOf(site, model, site.local ? 'none' : 'proxy');
  if (!size) return { reason: 'the size of the model is not published' };
  const usage = textUsage(site, model.card, model.catalogId, stated, settings.tokens[site.task]);
  const served = !site.local || /^(?:vllm|sglang|tgi)$/i.test(site.sdk);
  const work = served
    ? textWork({
        size,
        inputTokens: usage.input,
        cachedTokens: usage.cached,
        outputTokens: usage.output,
        completions: usage.completions,
        tier: usage.tier,
        ...serversOf(site),
      })
    : localTextWork(size, usage.input, usage.output, device);
  return {
    modality: 'text',
    work,
    size,
    usage: {
      inputTokens: reported(usage.input, usage.inputBasis),
      ...(usage.cached.typical > 0 ? { cachedTokens: reported(usage.cached, usage.inputBasis) } : {}),
      outputTokens: reported(usage.output, usage.outputBasis),
      ...(usage.hidden.high > 0 ? { hiddenTokens: reported(usage.hidden, 'assumed') } : {}),
    },
    steps: [...size.steps, ...usage.steps, ...work.steps],
    assumptions: [
      ...usage.assumptions,
      ...(site.local && !device && !served ? ['a device between a laptop CPU and an RTX 4090'] : []),
    ],
    priced: { input: usage.input, cached: usage.cached, output: usage.output },
  };
}
