/** Strings, comments and line breaks with their indentation stay; so do operators of several signs. */
const tokens =
  /"""[^]*?"""|'''[^]*?'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|#[^\n]*|\/\/[^\n]*|\/\*[^]*?\*\/|\n[ \t]*|^[ \t]+|(?<=[(,=] ?)\/(?:\\.|[^/\\\n])+\/|[=!<>+*/%|&^:?-]=+>?|=>|\*\*|\?\?|[^]/gu;

/** The same program with more room than anybody leaves: between words, around `=` and commas, inside brackets. */
export function spaced(text: string): string {
  const all = text.match(tokens) ?? [];
  return all
    .map((token, index) => {
      const [before, after] = [all[index - 1] ?? '', all[index + 1] ?? ''];
      if (token === ' ') return '  ';
      if (token === '=') return ' = ';
      if (token === ',') return after.startsWith('\n') ? ' ,' : ' , ';
      if (token === '(') return after.startsWith('\n') || after === ')' ? token : '( ';
      if (token === ')') return before.startsWith('\n') || before === '(' ? token : ' )';
      return token;
    })
    .join('');
}

/** What is left of a text without its spaces, and without commas before a closing bracket. */
export const unspaced = (text: string): string => text.replaceAll(/\s+/gu, '').replaceAll(/,(?=[)\]}])/gu, '');
