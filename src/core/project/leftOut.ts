/** Folders that hold other people's code, or generated code. */
export const leftOutFolders: ReadonlySet<string> = new Set(
  `node_modules bower_components jspm_packages .git .hg .svn dist build .venv venv site-packages __pycache__ .tox .nox
  .eggs .mypy_cache .ruff_cache .pytest_cache .ipynb_checkpoints .next .nuxt .svelte-kit .turbo .yarn`.split(/\s+/u),
);

/** Generated files, by their names. */
export const generated = /\.min\.[cm]?js$|\.d\.[cm]?ts$/u;
