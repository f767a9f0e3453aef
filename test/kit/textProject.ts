import type { Project } from '../../src/core/project/project.ts';

/** A project whose other files are there to be read as texts alone. */
export const textProject = (files: Readonly<Record<string, string>>): Project => ({
  facts: () => undefined,
  exists: name => Object.hasOwn(files, name),
  text: name => files[name],
});
