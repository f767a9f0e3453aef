/**
 * What counts as an import before anything is parsed: rather too much than too little. A list in brackets or a name
 * that never ends is read only up to a limit.
 */

/** `from (1) import (2)`, `import (3)`, `import_module("(4)`. */
export const pythonImport =
  /(?:^|[\n;:])[ \t]*(?:from[ \t]+([.\w]+)[ \t]+import[ \t]*(\([^)]{0,4000}\)|(?:[^\n#;\\]|\\\r?\n)*)|import[ \t]+((?:[^\n#;\\]|\\\r?\n)+))|(?:import_module|__import__)\(\s*["']([.\w]+)/gu;

/** `from "(1)"`, `import("(1)")`, `require("(1)")`; (2) where the name is a template. */
export const scriptImport =
  /\b(?:from|import|require)\b\s*(?:\(\s*)?(?:\/\*[^*]{0,200}\*\/\s*)?(?:["']([^"'\n]+)["']|`([^`\n]+)`)/gu;
