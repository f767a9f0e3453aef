/** The endings of files in Python, with the dot; a notebook is read as Python until it says otherwise. */
export const pythonEndings: readonly string[] = ['.py', '.pyi', '.pyw', '.ipynb'];

/** The endings of files in JavaScript and TypeScript. */
export const scriptEndings: readonly string[] = ['.js', '.jsx', '.mjs', '.cjs', '.ts', '.tsx', '.mts', '.cts'];

/** The endings of all files that are read. */
export const readEndings: readonly string[] = [...pythonEndings, ...scriptEndings];
