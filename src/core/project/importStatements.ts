/**
 * What a look at a text takes for an import, before anything is parsed: too much rather than too little. A list in
 * brackets or a name that never ends is looked at so far and no further.
 */

/** `from (1) import (2)`, `import (3)`, `import_module("(4)`. */
export const pythonImport =
  /(?:^|[\n;:])[ \t]*(?:from[ \t]+([.\w]+)[ \t]+import[ \t]*(\([^)]{0,4000}\)|(?:[^\n#;\\]|\\\r?\n)*)|import[ \t]+((?:[^\n#;\\]|\\\r?\n)+))|(?:import_module|__import__)\(\s*["']([.\w]+)/gu;

/** `from "(1)"`, `import("(1)")`, `require("(1)")`; (2) where the name is a template. */
export const scriptImport =
  /\b(?:from|import|require)\b\s*(?:\(\s*)?(?:\/\*[^*]{0,200}\*\/\s*)?(?:["']([^"'\n]+)["']|`([^`\n]+)`)/gu;
