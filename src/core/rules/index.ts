import { anthropicUncachedPrompt } from './anthropicUncachedPrompt.ts';
import { bedrockUncachedPrompt } from './bedrockUncachedPrompt.ts';
import { bnbInt8EnergyTrap } from './bnbInt8EnergyTrap.ts';
import { carbonIntenseRegion } from './carbonIntenseRegion.ts';
import { dataloaderStarvesGpu } from './dataloaderStarvesGpu.ts';
import { denseModel } from './denseModel.ts';
import { deprecatedModel } from './deprecatedModel.ts';
import { diffusersFp32 } from './diffusersFp32.ts';
import { draftImageQuality } from './draftImageQuality.ts';
import { embeddingCallInLoop } from './embeddingCallInLoop.ts';
import { excessDiffusionSteps } from './excessDiffusionSteps.ts';
import { freeTextJson } from './freeTextJson.ts';
import { fullFinetuneNoAdapter } from './fullFinetuneNoAdapter.ts';
import { ggufHighBitFile } from './ggufHighBitFile.ts';
import { gradientCheckpointingUnneeded } from './gradientCheckpointingUnneeded.ts';
import { halfPrecisionOnCpu } from './halfPrecisionOnCpu.ts';
import { heavySystemPrompt } from './heavySystemPrompt.ts';
import { hfFullPrecisionLoad } from './hfFullPrecisionLoad.ts';
import { hfNf4LargeModel } from './hfNf4LargeModel.ts';
import { kvCacheDisabled } from './kvCacheDisabled.ts';
import { largeImageModel } from './largeImageModel.ts';
import { largeModelForSmallTask } from './largeModelForSmallTask.ts';
import { legacyEmbeddingModel } from './legacyEmbeddingModel.ts';
import { llmForClassification } from './llmForClassification.ts';
import { llmForExtraction } from './llmForExtraction.ts';
import { llmForModeration } from './llmForModeration.ts';
import { llmForSimilarity } from './llmForSimilarity.ts';
import { llmForTranslation } from './llmForTranslation.ts';
import { localGenerateInLoop } from './localGenerateInLoop.ts';
import { localModelKeptAlive } from './localModelKeptAlive.ts';
import { modelCardNoCo2 } from './modelCardNoCo2.ts';
import { modelLoadInHotPath } from './modelLoadInHotPath.ts';
import { nestedRetries } from './nestedRetries.ts';
import { noEarlyStopping } from './noEarlyStopping.ts';
import { noEnergyTracker } from './noEnergyTracker.ts';
import { noInferenceMode } from './noInferenceMode.ts';
import { noMixedPrecisionTraining } from './noMixedPrecisionTraining.ts';
import { noResumeFromCheckpoint } from './noResumeFromCheckpoint.ts';
import { offlineLoopLiveCalls } from './offlineLoopLiveCalls.ts';
import { paddingMaxLength } from './paddingMaxLength.ts';
import { premiumMode } from './premiumMode.ts';
import { ragTopKLarge } from './ragTopKLarge.ts';
import { reasoningEffortTooHigh } from './reasoningEffortTooHigh.ts';
import { rebuiltVectorStore } from './rebuiltVectorStore.ts';
import { redundantCandidates } from './redundantCandidates.ts';
import { removedQuantisationArgument } from './removedQuantisationArgument.ts';
import { repeatedDeterministicCall } from './repeatedDeterministicCall.ts';
import { responseCacheOff } from './responseCacheOff.ts';
import type { Rule } from './rule.ts';
import { sentenceTransformersOnCpu } from './sentenceTransformersOnCpu.ts';
import { streamNotCancelled } from './streamNotCancelled.ts';
import { testCallsLiveModel } from './testCallsLiveModel.ts';
import { trainFromScratch } from './trainFromScratch.ts';
import { transformersjsFp32 } from './transformersjsFp32.ts';
import { unboundedAgentLoop } from './unboundedAgentLoop.ts';
import { unboundedHistory } from './unboundedHistory.ts';
import { unboundedWebSearch } from './unboundedWebSearch.ts';
import { uncachedConversation } from './uncachedConversation.ts';
import { uncappedOutput } from './uncappedOutput.ts';
import { undistilledModel } from './undistilledModel.ts';
import { urgentServiceTier } from './urgentServiceTier.ts';
import { visionDetailHigh } from './visionDetailHigh.ts';
import { vllmFp8 } from './vllmFp8.ts';
import { vllmThroughputFlagsOff } from './vllmThroughputFlagsOff.ts';
import { volatilePromptPrefix } from './volatilePromptPrefix.ts';
import { whisperLarge } from './whisperLarge.ts';

/** Every rule, in the order in which their suggestions stand at a call. */
export const rules: readonly Rule[] = [
  deprecatedModel,
  removedQuantisationArgument,
  redundantCandidates,
  uncappedOutput,
  embeddingCallInLoop,
  unboundedAgentLoop,
  modelLoadInHotPath,
  noInferenceMode,
  transformersjsFp32,
  anthropicUncachedPrompt,
  bedrockUncachedPrompt,
  uncachedConversation,
  volatilePromptPrefix,
  llmForClassification,
  llmForExtraction,
  llmForTranslation,
  llmForModeration,
  llmForSimilarity,
  largeModelForSmallTask,
  reasoningEffortTooHigh,
  whisperLarge,
  hfFullPrecisionLoad,
  bnbInt8EnergyTrap,
  hfNf4LargeModel,
  localGenerateInLoop,
  noMixedPrecisionTraining,
  repeatedDeterministicCall,
  carbonIntenseRegion,
  undistilledModel,
  legacyEmbeddingModel,
  largeImageModel,
  denseModel,
  premiumMode,
  halfPrecisionOnCpu,
  vllmThroughputFlagsOff,
  vllmFp8,
  ggufHighBitFile,
  diffusersFp32,
  kvCacheDisabled,
  paddingMaxLength,
  sentenceTransformersOnCpu,
  responseCacheOff,
  rebuiltVectorStore,
  urgentServiceTier,
  offlineLoopLiveCalls,
  unboundedWebSearch,
  visionDetailHigh,
  excessDiffusionSteps,
  draftImageQuality,
  nestedRetries,
  heavySystemPrompt,
  freeTextJson,
  unboundedHistory,
  ragTopKLarge,
  streamNotCancelled,
  localModelKeptAlive,
  testCallsLiveModel,
  gradientCheckpointingUnneeded,
  noEarlyStopping,
  fullFinetuneNoAdapter,
  noResumeFromCheckpoint,
  dataloaderStarvesGpu,
  trainFromScratch,
  noEnergyTracker,
  modelCardNoCo2,
];
