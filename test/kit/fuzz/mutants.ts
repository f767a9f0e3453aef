import { changedOnce, pick, randomFrom, type FuzzInput } from './changes.ts';
import { conversation } from './conversation.ts';

/** A file as nobody meant it, or a conversation as nobody holds it: a known one, changed a few times. The same number gives the same. */
export function mutant(seed: number, known: readonly FuzzInput[]): FuzzInput {
  const random = randomFrom(seed);
  const { name, text } = pick(random, known) ?? { name: 'empty.py', text: '' };
  if (name === 'conversation.json') return conversation(random, known);
  let changed = text;
  for (let times = 1 + Math.floor(random() * 6); times > 0; times -= 1) changed = changedOnce(changed, random, known);
  return { name, text: changed };
}
