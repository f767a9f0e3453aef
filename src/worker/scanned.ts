import type { PassedOver } from '../core/detect/secondLook.ts';
import type { OpenProject, Outcome } from './engine.ts';
import { LoadFailure } from './damage.ts';
import type { Scan, Scanned } from './protocol.ts';

/** Looks at each file, analyses what is worth it, and keeps what there is to say. */
export async function scanned({ paths, settings, thorough, explain }: Scan, project: OpenProject): Promise<Scanned> {
  const outcomes: Outcome[] = [];
  const passedOver: PassedOver[] = [];
  const parsed: string[] = [];
  const { trace } = project;
  const asked: Record<string, readonly string[]> = {};
  await project.bring(paths);
  for (const path of paths) {
    const look = project.look(path);
    if ('reason' in look) {
      outcomes.push({ path, ...look });
    } else if (!look.direct && !thorough) {
      passedOver.push({ path, imports: look.imports, passesOn: look.passesOn });
    } else {
      const outcome = await guarded(path, project, settings);
      parsed.push(path);
      if (trace) asked[path] = trace.asked();
      if ('reason' in outcome || outcome.note !== undefined || outcome.sites.length > 0) outcomes.push(outcome);
    }
  }
  const traced = trace ? { traced: { ...trace.taken(), asked } } : {};
  if (explain === undefined) return { outcomes, passedOver, parsed, ...traced };
  const unlisted = parsed.flatMap(path => project.explain(path, explain, settings));
  return { outcomes, passedOver, parsed, unlisted, ...traced };
}

/** A file on which the analysis fails is one file not analysed; the rest goes on. */
async function guarded(path: string, project: OpenProject, settings: Scan['settings']): Promise<Outcome> {
  try {
    return await project.analyze({ path }, settings);
  } catch (error) {
    if (error instanceof LoadFailure) throw error;
    const said = error instanceof Error ? error.message : String(error);
    return { path, reason: `the analysis failed (${said}); please report this with the file` };
  }
}
