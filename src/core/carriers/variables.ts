import { resolveModel } from '../models/resolve.ts';
import { environmentLines } from '../project/environment.ts';
import { settled, type Carrier } from './carrier.ts';

const modelName = /(?:^|_)(?:MODEL|DEPLOYMENT)(?:_(?:ID|NAME))?$/iu;
const ofAi =
  /LLM|CHAT|COMPLETION|EMBED|RERANK|VISION|WHISPER|TTS|STT|OPENAI|ANTHROPIC|CLAUDE|GEMINI|VERTEX|BEDROCK|OLLAMA|GROQ|MISTRAL|COHERE|DEEPSEEK|OPENROUTER|LITELLM|HUGGINGFACE|HF_|AI_|GPT|AGENT|INFERENCE/iu;

/** Whether a setting names an AI model: by its own name, or, where that could be any model, by its value too. */
export function isModelVariable(name: string, value: string): boolean {
  if (!modelName.test(name) || !/[a-z]/iu.test(value) || /^(?:true|false|none|null|auto|default)$/iu.test(value))
    return false;
  if (/^(?:https?:|\.{0,2}\/)/u.test(value)) return false;
  // A deployment bears any name; it is a model's only where somebody gave it one.
  return (
    (ofAi.test(name) && !/DEPLOYMENT/iu.test(name)) ||
    resolveModel(value, { provider: undefined, local: false, task: 'chat' }).known
  );
}

/** `OPENAI_MODEL=gpt-4o` of an environment file. */
export const environmentCarriers = (path: string, text: string): readonly Carrier[] =>
  environmentLines(text).flatMap(({ name, value, line }): readonly Carrier[] => {
    const id = settled(value);
    return id !== undefined && isModelVariable(name, id)
      ? [{ path, line, kind: 'env', model: { id }, alias: name }]
      : [];
  });
