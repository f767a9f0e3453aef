import { between, exactly, plus, product, scale, type Quantity } from '../footprint/quantity.ts';
import type { Basis } from '../footprint/step.ts';
import type { Given } from '../site.ts';
import { inputDefaults } from './defaults.ts';
import { isList } from './givenValue.ts';
import { promptText, tokensOf } from './tokens.ts';

/** Texts that one call embeds or ranks. */
export interface Texts {
  readonly tokens: Quantity<'token'>;
  readonly basis: Basis;
  readonly count: Quantity<'item'>;
  readonly countBasis: Basis;
  readonly assumptions: readonly string[];
}

/** Documents of a reranking call that the code does not list. */
const anyDocuments = between(5, 20, 100, 'item');

/** Items of a batch: the length of a list, else one. */
export const countOf = (given: Given): number => (isList(given) ? Math.max(1, given.length) : 1);

/** Tokens of the texts to embed: literal ones by their length, others as passages of usual length. */
export function inputTextsOf(given: Given): Texts {
  const items: readonly Given[] = isList(given) ? given : [given];
  const texts = items.map(item => promptText(item));
  const written = texts.filter(text => !text.open);
  const open = texts.length - written.length;
  const terms = [
    ...(written.length > 0 ? [tokensOf(written.map(text => text.text).join(''))] : []),
    ...(open > 0 ? [scale(inputDefaults.passage.tokens, open)] : []),
  ];
  const [first, ...others] = terms;
  return {
    tokens: first ? plus(first, ...others) : exactly(1, 'token'),
    basis: open > 0 ? 'assumed' : 'declared',
    count: exactly(Math.max(1, items.length), 'item'),
    countBasis: isList(given) ? 'declared' : 'assumed',
    assumptions:
      open > 0 ? [`${inputDefaults.passage.tokens.typical} tokens for each text that the code does not say`] : [],
  };
}

/** Tokens that a reranker reads: the query with every document. */
export function documentsOf(given: Readonly<Record<string, Given>>): Texts {
  const documents = given['documents'];
  const query = given['prompt'] ?? given['input'];
  const queryText = typeof query === 'string' ? tokensOf(query) : inputDefaults.sentence.tokens;
  if (isList(documents) && documents.length > 0) {
    const texts = inputTextsOf(documents);
    const tokens = plus(texts.tokens, scale(queryText, documents.length));
    return { ...texts, tokens, basis: typeof query === 'string' ? texts.basis : 'assumed' };
  }
  const each = plus(inputDefaults.passage.tokens, queryText);
  return {
    tokens: product([anyDocuments, each], 'token'),
    basis: 'assumed',
    count: anyDocuments,
    countBasis: 'assumed',
    assumptions: [`${anyDocuments.typical} documents of ${inputDefaults.passage.tokens.typical} tokens`],
  };
}
