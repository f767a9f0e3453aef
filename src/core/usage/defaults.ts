import { between, type Quantity } from '../footprint/quantity.ts';
import type { Task } from '../site.ts';

/** Tokens that stand in for what the code does not say, with where they come from. */
export interface TokenDefault {
  readonly tokens: Quantity<'token'>;
  readonly sourceId: string;
  readonly label: string;
}

const output = (low: number, typical: number, high: number, label: string, sourceId: string): TokenDefault => ({
  tokens: between(low, typical, high, 'token'),
  sourceId,
  label,
});

/** Output lengths by what is written. Sources: Azure LLM traces (2023), ML.ENERGY means, EcoLogits presets; else assumed. */
const outputDefaults = {
  chat: output(54, 300, 900, 'a chat answer', 'azure-traces'),
  fim: output(7, 25, 250, 'a code completion', 'azure-traces'),
  summary: output(100, 250, 500, 'a summary', 'ecologits-presets'),
  label: output(2, 20, 150, 'a label or a few fields', 'wattlens-assumption'),
  translation: output(20, 150, 600, 'a translation', 'wattlens-assumption'),
  agentStep: output(50, 250, 1000, 'an agent step with tools', 'wattlens-assumption'),
  imageChat: output(280, 900, 1030, 'an answer about an image', 'ml-energy'),
} as const;

/** Prompt lengths: Azure's conversation and code traces have medians of 1,020 and 1,469 tokens. */
export const inputDefaults = {
  chat: output(100, 1020, 2734, 'a chat prompt', 'azure-traces'),
  code: output(300, 1469, 5186, 'a code prompt', 'azure-traces'),
  passage: output(50, 250, 500, 'a passage of text', 'wattlens-assumption'),
  sentence: output(10, 40, 150, 'a sentence or two', 'wattlens-assumption'),
} as const;

/** What a task's name of a classic pipeline (`summarization`) or the API says about its output. */
export function outputDefault(
  task: Task,
  api: string,
  pipelineTask: string | undefined,
  tools: boolean,
  images: number,
): TokenDefault {
  const named = `${pipelineTask ?? ''} ${api}`.toLowerCase();
  if (/\bfim\b|fill-in|suffix/.test(named)) return outputDefaults.fim;
  if (named.includes('summar')) return outputDefaults.summary;
  if (named.includes('translat')) return outputDefaults.translation;
  if (task === 'classification' || task === 'moderation') return outputDefaults.label;
  if (images > 0) return outputDefaults.imageChat;
  return tools ? outputDefaults.agentStep : outputDefaults.chat;
}
