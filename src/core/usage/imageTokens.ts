import { between, type Quantity } from '../footprint/quantity.ts';

const size = 1024;

/**
 * Tokens of one image in a prompt, by vendor, for an image of 1024 × 1024 pixels or the one size the vendor charges.
 *
 *     OpenAI GPT-4o, GPT-4.1   85 + 170 per 512 px tile of the image at 768 px (4 tiles); low detail 85
 *     OpenAI, newer            32 px patches times a factor: 1,229
 *     Anthropic                about w · h / 750 + 36, at most about 1,660 (4.5); 1,446 (5.5)
 *     Gemini                   258 per 768 px tile (2.x); 1,065 to 1,101 (3.x)
 *     Qwen2-VL                 one per 28 px patch
 */
export function imageTokens(catalogId: string | undefined, lowDetail: boolean): Quantity<'token'> {
  const id = catalogId ?? '';
  if (/^openai\/(?:gpt-4o|gpt-4\.1|gpt-4-turbo|chatgpt-4o|gpt-4-vision)/.test(id)) {
    return lowDetail ? between(85, 85, 85, 'token') : between(255, 765, 1105, 'token');
  }
  if (id.startsWith('openai/')) return lowDetail ? between(85, 85, 300, 'token') : between(300, 1229, 2448, 'token');
  if (id.startsWith('anthropic/')) return between(300, size ** 2 / 750 + 36, 2768, 'token');
  if (/^google\/gemini-[12]/.test(id)) return between(258, 1032, 1548, 'token');
  if (id.startsWith('google/gemini')) return between(1065, 1080, 1101, 'token');
  if (/^Qwen\/.*VL/.test(id)) return between(256, (size / 28) ** 2, 4000, 'token');
  return between(1000, 1400, 3000, 'token');
}

/** Audio in a prompt: Gemini counts 32 tokens a second; half a minute to five where nothing is said. */
export const audioTokens = between(320, 960, 9600, 'token');
