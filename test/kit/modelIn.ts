import { detect } from '../../src/core/detect/detect.ts';
import { frontEndFor } from '../../src/core/languages/index.ts';
import type { FileFacts } from '../../src/core/facts/fileFacts.ts';
import type { Project } from '../../src/core/project/project.ts';
import { factsOf } from './fixtures.ts';
import { graph } from './signatures.ts';
import { textProject } from './textProject.ts';

type Files = Readonly<Record<string, string>>;

/** A project of texts, the sources among them parsed. */
async function projectOf(files: Files): Promise<Project> {
  const facts = new Map<string, FileFacts>();
  for (const [name, text] of Object.entries(files)) if (frontEndFor(name)) facts.set(name, await factsOf(name, text));
  return { ...textProject(files), facts: name => facts.get(name) };
}

/**
 * What is told of the model of the last call: `m` where it stands there, `m (constant)` where it is known from
 * elsewhere, `m | n` where it may be several, and why it is not sure, `m | ?: why`, or not known at all, `?: why`.
 */
export async function modelIn(path: string, text: string, files: Files = {}): Promise<string> {
  const project = await projectOf(files);
  const environment = (name: string): string | undefined => ({ SET: 'from-env' })[name];
  const { sites } = detect(path, await factsOf(path, text), text, { graph, project, environment });
  const last = sites.at(-1);
  if (!last) return 'no call';
  const { model, modelCandidates, modelReason } = last;
  if (model) return model.source === 'literal' ? model.id : `${model.id} (${model.source})`;
  const ids = modelCandidates.map(({ id }) => id).sort();
  return [...ids, ...(modelReason === 'several models are possible' ? [] : [`?: ${modelReason ?? ''}`])].join(' | ');
}

/** The same for an expression of Python that is given as the model, after some lines of code. */
export const pythonValue = (before: string, expr: string, files?: Files): Promise<string> =>
  modelIn(
    'src/a.py',
    `from openai import OpenAI\nimport os\n${before}\nOpenAI().responses.create(model=${expr}, input=q)\n`,
    files,
  );

/** And of TypeScript. */
export const scriptValue = (before: string, expr: string, files?: Files): Promise<string> =>
  modelIn(
    'src/a.ts',
    `import OpenAI from 'openai';\n${before}\nnew OpenAI().responses.create({ model: ${expr}, input });\n`,
    files,
  );
