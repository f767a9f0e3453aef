import { anthropicUncachedPrompt } from './anthropicUncachedPrompt.ts';
import { bnbInt8EnergyTrap } from './bnbInt8EnergyTrap.ts';
import { carbonIntenseRegion } from './carbonIntenseRegion.ts';
import { deprecatedModel } from './deprecatedModel.ts';
import { embeddingCallInLoop } from './embeddingCallInLoop.ts';
import { hfFullPrecisionLoad } from './hfFullPrecisionLoad.ts';
import { largeModelForSmallTask } from './largeModelForSmallTask.ts';
import { llmForClassification } from './llmForClassification.ts';
import { localGenerateInLoop } from './localGenerateInLoop.ts';
import { modelLoadInHotPath } from './modelLoadInHotPath.ts';
import { noInferenceMode } from './noInferenceMode.ts';
import { noMixedPrecisionTraining } from './noMixedPrecisionTraining.ts';
import { reasoningEffortTooHigh } from './reasoningEffortTooHigh.ts';
import { redundantCandidates } from './redundantCandidates.ts';
import { repeatedDeterministicCall } from './repeatedDeterministicCall.ts';
import type { Rule } from './rule.ts';
import { transformersjsFp32 } from './transformersjsFp32.ts';
import { unboundedAgentLoop } from './unboundedAgentLoop.ts';
import { uncappedOutput } from './uncappedOutput.ts';
import { volatilePromptPrefix } from './volatilePromptPrefix.ts';
import { whisperLarge } from './whisperLarge.ts';

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
  anthropicUncachedPrompt,
  volatilePromptPrefix,
  llmForClassification,
  largeModelForSmallTask,
  reasoningEffortTooHigh,
  whisperLarge,
  hfFullPrecisionLoad,
  bnbInt8EnergyTrap,
  localGenerateInLoop,
  noMixedPrecisionTraining,
  repeatedDeterministicCall,
  carbonIntenseRegion,
];
