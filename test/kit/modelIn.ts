import { detect } from '../../src/core/detect/detect.ts';
import { factsOf } from './fixtures.ts';
import { graph } from './signatures.ts';
import { textProject } from './textProject.ts';

/** The model of the last call, `a | b` where it may be several, `?` where it is not told. */
export async function modelIn(
  path: string,
  text: string,
  files: Readonly<Record<string, string>> = {},
): Promise<string> {
  const project = textProject(files);
  const environment = (name: string): string | undefined => ({ SET: 'from-env' })[name];
  const { sites } = detect(path, await factsOf(path, text), text, { graph, project, environment });
  const last = sites.at(-1);
  if (!last) throw new Error(`no call is found in\n${text}`);
  return (
    last.model?.id ??
    (last.modelCandidates
      .map(({ id }) => id)
      .sort()
      .join(' | ') ||
      '?')
  );
}
