import { deprecatedModel } from './deprecatedModel.ts';
import { embeddingCallInLoop } from './embeddingCallInLoop.ts';
import { modelLoadInHotPath } from './modelLoadInHotPath.ts';
import { noInferenceMode } from './noInferenceMode.ts';
import { redundantCandidates } from './redundantCandidates.ts';
import type { Rule } from './rule.ts';
import { transformersjsFp32 } from './transformersjsFp32.ts';
import { unboundedAgentLoop } from './unboundedAgentLoop.ts';
import { uncappedOutput } from './uncappedOutput.ts';

/** Every rule, in the order in which their suggestions stand at a call. */
export const rules: readonly Rule[] = [
  deprecatedModel,
  redundantCandidates,
  uncappedOutput,
  embeddingCallInLoop,
  unboundedAgentLoop,
  modelLoadInHotPath,
  noInferenceMode,
  transformersjsFp32,
];
