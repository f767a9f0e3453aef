import { applyEdits, modify, parse, type FormattingOptions, type ParseError } from 'jsonc-parser';

/**
 * The text of a project file with a value set, its comments and layout kept; an empty text becomes a file. Undefined
 * where the text is not JSON: what it means is not for us to guess.
 */
export function withSetting(text: string, path: readonly string[], value: string | number): string | undefined {
  const before = text.trim() === '' ? '{}\n' : text;
  const errors: ParseError[] = [];
  const root: unknown = parse(before, errors, { allowTrailingComma: true });
  if (errors.length > 0 || typeof root !== 'object' || root === null || Array.isArray(root)) return undefined;
  return applyEdits(before, modify(before, [...path], value, { formattingOptions: layoutOf(before) }));
}

/** The indentation and line ends that a text has. */
function layoutOf(text: string): FormattingOptions {
  const indent = /^([ \t]+)\S/mu.exec(text)?.[1] ?? '  ';
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return { insertSpaces: !indent.startsWith('\t'), tabSize: indent.startsWith('\t') ? 1 : indent.length, eol };
}
