import type { CallSite } from '../../src/core/site.ts';

/** One thing that a fixture's comment says is found, or known to be missing. */
export interface Expected {
  readonly line: number;
  readonly text: string;
  readonly missing: boolean;
}

/** Reads `#> call=chat model=gpt-4o ; names=chat model=?` and `//> …` comments of a source. */
export function expectations(source: string): readonly Expected[] {
  return source.split('\n').flatMap((content, index) => {
    const comment = /(?:#|\/\/)> ?(.*)$/u.exec(content)?.[1];
    if (comment === undefined) return [];
    return comment.split(' ; ').map(part => {
      const missing = part.trim().startsWith('MISSING:');
      return { line: index + 1, text: part.trim().replace(/^MISSING:\s*/u, ''), missing };
    });
  });
}

/** True where a found site has every property that the expectation names. */
export function fits(site: CallSite, expected: string): boolean {
  return expected.split(/\s+(?=[\w-]+(?:=|$|\s))/u).every(word => {
    const [key = '', ...rest] = word.split('=');
    const value = rest.join('=');
    switch (key) {
      case 'call':
        return site.type === 'invoke' && site.task === value;
      case 'names':
        return site.type === 'model' && site.task === value;
      case 'model':
        return (site.model?.id ?? '?') === value;
      case 'loop':
        return site.inLoop;
      case 'max':
        return site.maxTokens === Number(value);
      case 'from':
        return site.model?.source === value;
      default:
        throw new Error(`the fixture says "${word}", which means nothing`);
    }
  });
}

/** A found site in the words of a fixture. */
export const describeSite = (site: CallSite): string =>
  [
    `${site.type === 'invoke' ? 'call' : 'names'}=${site.task}`,
    `model=${site.model?.id ?? '?'}`,
    ...(site.inLoop ? ['loop'] : []),
    ...(site.maxTokens === undefined ? [] : [`max=${String(site.maxTokens)}`]),
    ...(site.model ? [`from=${site.model.source}`] : []),
    `(${site.callee}${site.modelReason === undefined ? '' : `: ${site.modelReason}`})`,
  ].join(' ');
