import type { Metric } from '../amount.ts';
import type { ReportSite } from './reportFile.ts';
import { figureOf, isKnown } from './sums.ts';

/** A folder or file with what its calls take, in the base unit of the metric, typical values added up. */
export interface Branch {
  /** Below its parent; folders with nothing beside a folder are one with it. */
  readonly name: string;
  readonly path: string;
  /** Of the file itself; 0 for a folder, whose children hold it all. */
  readonly own: number;
  readonly calls: number;
  readonly children: readonly Branch[];
}

interface Growing {
  readonly children: Map<string, Growing>;
  own: number;
  calls: number;
}

/** The folders that hold calls. */
export function folderTree(sites: readonly ReportSite[], metric: Metric): Branch {
  const root = grown();
  for (const site of sites) {
    const figure = isKnown(site) ? figureOf(site, metric) : null;
    if (!figure) continue;
    let at = root;
    for (const part of site.path.split('/')) {
      const next = at.children.get(part) ?? grown();
      at.children.set(part, next);
      at = next;
    }
    at.own += figure.typical;
    at.calls += 1;
  }
  return branch(root, '', '');
}

const grown = (): Growing => ({ children: new Map(), own: 0, calls: 0 });

function branch({ children, own, calls }: Growing, name: string, path: string): Branch {
  const below = [...children].map(([part, child]) => branch(child, part, path === '' ? part : `${path}/${part}`));
  const [only, ...others] = below;
  const isFolderOfOne = only && others.length === 0 && only.children.length > 0;
  if (isFolderOfOne) return { ...only, name: name === '' ? only.name : `${name}/${only.name}` };
  return { name, path, own, calls: below.reduce((sum, child) => sum + child.calls, calls), children: below };
}
