import type { FileFacts } from '../facts/facts.ts';
import type { Project } from '../project/project.ts';
import { world } from '../resolve/world.ts';
import type { ApiGraph } from '../signatures/graph.ts';
import type { CallSite } from '../site.ts';
import { findSites } from './sites.ts';

/** What a file is read with. */
export interface Surroundings {
  readonly graph: ApiGraph;
  readonly project: Project;
  /** Values of environment variables as the project states them. */
  readonly environment: (name: string) => string | undefined;
}

/** All call sites of one file. */
export const detect = (path: string, facts: FileFacts, text: string, { graph, project, environment }: Surroundings): readonly CallSite[] =>
  findSites(facts, text, world({ path, facts }, graph, project, environment));
