import { bindingsOfName } from '../facts/bindingsOfName.ts';
import type { Expr } from '../facts/facts.ts';
import { contains, type Span } from '../text/span.ts';
import { isAbsent, itemAt } from './read/arguments.ts';
import { blocksAround } from './read/blocks.ts';
import type { RuleContext } from './read/context.ts';
import { isEvaluation } from './read/paths.ts';
import { isAtLeast } from './read/versions.ts';
import type { Rule } from './rule.ts';
import { withArgument } from './write/arguments.ts';

export const uncachedConversation: Rule = {
  id: 'uncached-conversation',
  title: 'A growing conversation is sent to Claude anew on every turn',
  group: 'Caching',
  why: 'Each turn of a chat or of an agent sends everything before it again. With cache_control Claude reads what it has seen from the cache and computes the new part only; without it, the first pass over the conversation is done in full every time. At one large provider 56 % of all input tokens came from such a cache. Energy is not published.',
  when: 'A call to Anthropic’s own API stands in a loop that adds to its list of messages, and nothing in the file speaks of a cache.',
  limits: [
    'Below 512 to 4,096 tokens, depending on the model, the marker does nothing: it counts once the conversation is long.',
    'A write costs 1.25 times the input price: where turns are more than five minutes apart the bill rises. Look at usage.cache_read_input_tokens.',
  ],
  offers: ['review', 'advice'],
  withoutEdit:
    'The argument came with anthropic 0.83 and @anthropic-ai/sdk 0.78: a manifest must ask for at least that.',
  sources: [
    'https://docs.anthropic.com/en/docs/build-with-claude/prompt-caching',
    'https://github.com/anthropics/anthropic-sdk-python/blob/main/CHANGELOG.md',
  ],
  yieldsTo: ['anthropic-uncached-prompt'],
  example: {
    language: 'python',
    given:
      'from anthropic import Anthropic\n\nclaude = Anthropic()\nmessages = [{"role": "user", "content": question}]\n',
    before:
      'while True:\n    answer = claude.messages.create(model="claude-sonnet-5-5", max_tokens=900, tools=tools, messages=messages)\n    if answer.stop_reason != "tool_use":\n        break\n    messages.append({"role": "assistant", "content": answer.content})\n    messages.append({"role": "user", "content": results(answer)})\n',
    after:
      'while True:\n    answer = claude.messages.create(model="claude-sonnet-5-5", max_tokens=900, tools=tools, messages=messages, cache_control={"type": "ephemeral"})\n    if answer.stop_reason != "tool_use":\n        break\n    messages.append({"role": "assistant", "content": answer.content})\n    messages.append({"role": "user", "content": results(answer)})\n',
    files: { 'requirements.txt': 'anthropic==1.12.0\n' },
  },
  check: context => {
    const { site, file } = context;
    if (site.signature !== 'anthropic' || site.provider !== 'anthropic') return undefined;
    if (!/messages\.(?:create|stream|parse)$/u.test(site.api) || /cache_?control|ephemeral/iu.test(file.text))
      return undefined;
    if (!isAbsent(context, ['cache_control']) || isEvaluation(file.path) || !grows(context)) return undefined;
    const isKnown = isAtLeast(context, 'anthropic', 0, 83) || isAtLeast(context, '@anthropic-ai/sdk', 0, 78);
    const edits = isKnown ? withArgument(context, 'cache_control', { record: { type: 'ephemeral' } }) : undefined;
    return {
      message:
        'Every turn sends the whole conversation again. With cache_control Claude reads what it has seen from the cache.',
      fix: edits && { title: 'Mark the conversation as cacheable (check how long it gets)', safety: 'review', edits },
    };
  },
};

/** The list of messages gets longer in the loop around the call, and is not made anew there. */
function grows(context: RuleContext): boolean {
  const { file, call } = context;
  const list = itemAt(context, 'messages')?.value;
  const name = list && file.code.slice(list.span.start, list.span.end);
  if (name === undefined || !/^[\w$]+(?:\.[\w$]+)*$/u.test(name)) return false;
  const loop = blocksAround(file, call.span.start).find(({ head }) => /^\}?\s*(?:while|for|do)\b/u.test(head));
  if (!loop) return false;
  const body = file.code.slice(loop.body.start, loop.body.end);
  const written = name.replaceAll(/[.$]/gu, '\\$&');
  const added = new RegExp(`(?<![\\w.])${written}\\s*(?:\\.(?:append|push|extend)\\s*\\(|\\+=)`, 'u');
  return added.test(body) && !isMadeAnew(list, written, loop.body, context);
}

/** Trimmed to the last turns, or begun for each item. */
function isMadeAnew(list: Expr | undefined, written: string, body: Span, { file }: RuleContext): boolean {
  if (list?.kind !== 'name')
    return new RegExp(`(?<![\\w.])${written}\\s*=(?!=)`, 'u').test(file.code.slice(body.start, body.end));
  return bindingsOfName(list).some(
    binding => contains(body, binding.span) && !(binding.kind === 'value' && binding.value.kind === 'operation'),
  );
}
