import type { Project } from '../../src/core/project/project.ts';

/** A project whose other files are there to be read as texts alone. */
export const textProject = (files: Readonly<Record<string, string>>): Project => ({
  facts: () => undefined,
  exists: name => Object.hasOwn(files, name),
  names: folder => {
    const start = folder === '' ? '' : `${folder}/`;
    const below = Object.keys(files).filter(name => name.startsWith(start));
    return [...new Set(below.map(name => name.slice(start.length).split('/')[0] ?? ''))];
  },
  text: name => files[name],
});
