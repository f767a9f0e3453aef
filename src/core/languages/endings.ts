/** The endings of files in Python, with the dot; a notebook is read as Python until it says otherwise. */
export const pythonEndings: readonly string[] = ['.py', '.pyi', '.pyw', '.ipynb'];

/** The endings of components: markup with scripts in it. */
const componentEndings: readonly string[] = ['.vue', '.svelte', '.astro'];

/** The endings of files in JavaScript and TypeScript. */
export const scriptEndings: readonly string[] = [
  ...['.js', '.jsx', '.mjs', '.cjs', '.ts', '.tsx', '.mts', '.cts'],
  ...componentEndings,
];

/** The endings of all files that are read. */
export const readEndings: readonly string[] = [...pythonEndings, ...scriptEndings];

const endsIn =
  (endings: readonly string[]) =>
  (path: string): boolean =>
    endings.some(ending => path.endsWith(ending));

/** Whether the ending of a file is one of those that are read. */
export const hasReadEnding = endsIn(readEndings);

/** Whether a file is read as JavaScript or TypeScript, by its name. */
export const isScript = endsIn(scriptEndings);

/** A name without such an ending, as imports may leave it out. */
export const withoutScriptEnding = (path: string): string =>
  isScript(path) ? path.slice(0, path.lastIndexOf('.')) : path;

/** The languages that an editor names, and how a file ends that is read alike. */
export const languageEndings: Readonly<Record<string, string>> = {
  python: '.py',
  javascript: '.js',
  javascriptreact: '.jsx',
  typescript: '.ts',
  typescriptreact: '.tsx',
  vue: '.vue',
  svelte: '.svelte',
  astro: '.astro',
};

/** Whether a file is a component of Vue, Svelte or Astro by its name. */
export const isComponent = endsIn(componentEndings);

/** Whether a file that is no notebook holds Python, by its name. */
export const isPython = (path: string): boolean => /\.py[iw]?$/u.test(path);
