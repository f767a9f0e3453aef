import type { Rec } from '../facts/facts.ts';
import { itemHere } from './read/arguments.ts';
import { entryOf, written } from './read/expressions.ts';
import type { Rule } from './rule.ts';
import { bracketed, inFile } from './write/arguments.ts';
import { insertItem } from './write/lists.ts';
import { entryText } from './write/notation.ts';

/** Searches that the fix allows. */
const proposed = 5;

export const unboundedWebSearch: Rule = {
  id: 'unbounded-web-search',
  title: 'The search tool may be used without limit',
  group: 'Token discipline',
  why: 'Each search puts its results into the context, and everything after it reads them. max_uses bounds how often one request may search; what a usual request costs does not change.',
  when: 'Claude’s web search tool is given without max_uses.',
  limits: ['Answers may rest on fewer sources.'],
  offers: ['review'],
  sources: ['https://docs.anthropic.com/en/docs/agents-and-tools/tool-use/web-search-tool'],
  example: {
    language: 'python',
    given: 'from anthropic import Anthropic\n\nclaude = Anthropic()\n',
    before:
      'claude.messages.create(model="claude-haiku-5-5", max_tokens=800, messages=m, tools=[{"type": "web_search_20250305", "name": "web_search"}])\n',
    after:
      'claude.messages.create(model="claude-haiku-5-5", max_tokens=800, messages=m, tools=[{"type": "web_search_20250305", "name": "web_search", "max_uses": 5}])\n',
  },
  check: context => {
    if (context.site.signature !== 'anthropic' || context.site.type !== 'invoke') return undefined;
    const tools = itemHere(context, 'tools');
    const list = tools && written(tools.value);
    const search =
      list?.kind === 'list' ? list.items.find(item => item.kind === 'record' && isSearch(item)) : undefined;
    if (search?.kind !== 'record') return undefined;
    const { notation } = context.file;
    const edits = inFile(
      insertItem(bracketed({ node: search, env: context.env }, context), entryText('max_uses', proposed, notation)),
      context,
    );
    return {
      message: 'The web search tool may run any number of searches, and every result is read as input. Set max_uses.',
      span: search.span,
      fix: edits && { title: `Set max_uses to ${proposed} (check answers)`, safety: 'review', edits },
    };
  },
};

function isSearch(record: Rec): boolean {
  const type = entryOf(record, 'type');
  const isClosed = record.entries.every(({ key }) => key !== undefined);
  return (
    isClosed &&
    type?.kind === 'literal' &&
    /^web_(?:search|fetch)_\d+$/u.test(String(type.value)) &&
    entryOf(record, 'max_uses') === undefined
  );
}
