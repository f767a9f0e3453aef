import type { FileFacts } from '../facts/fileFacts.ts';
import type { Project } from '../project/project.ts';
import { world, type World } from '../resolve/world.ts';
import type { ApiGraph } from '../signatures/graph.ts';
import type { CallSite } from '../site.ts';
import { findSites } from './sites.ts';
import { wrapperCalls, type Wrapper } from './wrapperCalls.ts';

/** What a file is read with. */
export interface Surroundings {
  readonly graph: ApiGraph;
  readonly project: Project;
  /** Values of environment variables as the project states them. */
  readonly environment: (name: string) => string | undefined;
}

export interface Detected {
  readonly sites: readonly CallSite[];
  readonly wrapperCalls: readonly Wrapper[];
  /** What the detection worked out, for those who look closer at a site. */
  readonly world: World;
}

/** All call sites of one file, and the calls of its own functions that lead to one. */
export function detect(
  path: string,
  facts: FileFacts,
  text: string,
  { graph, project, environment }: Surroundings,
): Detected {
  const around = world({ path, facts, text }, graph, project, environment);
  const sites = findSites(facts, around);
  return { sites, wrapperCalls: wrapperCalls(facts, sites, around), world: around };
}
