/**
 * Text from the workspace (paths, model ids, names) as Markdown that shows just that text: nothing in it becomes a link,
 * a picture, a mention, markup or a second line, and nothing turns the direction of reading.
 */
export const markdownText = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*_{}[\]()|~]/gu, String.raw`\$&`)
    .replace(/[<>&@]/gu, entity)
    .replace(/:(?=\/\/)|(?<=\bwww)\.|#(?=\d)(?<!&#)/giu, entity)
    .replace(
      /^(\s*)([-+#=]|\d+(?=[.)](?:\s|$)))/u,
      (_, space: string, sign: string) => `${space}${sign.replace(/./gu, entity)}`,
    );

const entity = (sign: string): string => `&#${sign.charCodeAt(0)};`;

/**
 * A field of a CSV line. What a spreadsheet would take for a formula gets an apostrophe before it: at the start, and
 * behind a semicolon or tab, which part cells where the comma is the decimal sign. Source: OWASP, CSV Injection.
 */
export function csvField(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = value.replace(formulaStart, "'");
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const formulaStart =
  /^(?=[\t\r\n]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20])|(?=[=+\-@\uff1d\uff0b\uff0d\uff20])(?<=[;\t]\s*)/gu;

/** Control characters and marks of direction made visible. */
export const oneLine = (text: string): string =>
  text.replace(
    /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu,
    sign => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
