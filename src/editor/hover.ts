import { Hover, MarkdownString, workspace, type HoverProvider } from 'vscode';
import type { PlacedSite } from '../core/report/placed.ts';
import { hoverMarkdown } from '../present/hover.ts';
import type { Analyses } from './analyses.ts';
import { placeOf, type ReadsDisk } from './project.ts';
import { rangeOf } from './ranges.ts';
import { sourceOf, style } from './style.ts';

/** Commands that a hover may run; nothing else in it is followed, wherever its words come from. */
const enabledCommands = [
  'wattlens.openProjectFile',
  'wattlens.setModel',
  'wattlens.ignoreCall',
  'wattlens.toggleInlineEstimates',
];

/** The whole derivation of a call's estimate. */
export function hoverText(site: PlacedSite): MarkdownString {
  const text = new MarkdownString(hoverMarkdown(site, { ...style(), sourceOf }));
  text.isTrusted = { enabledCommands };
  return text;
}

/** Answers over the callee, and over the model's name where it is written in the same document. */
export const hoverOf = (analyses: Analyses, readsDisk: ReadsDisk): HoverProvider => ({
  provideHover: async (document, position) => {
    if (!workspace.getConfiguration('wattlens', document).get<boolean>('hover.enabled', true)) return undefined;
    const { path } = placeOf(document.uri, readsDisk);
    const sites = (await analyses.of(document))?.sites ?? [];
    for (const site of sites) {
      const range = rangesOf(site, path).find(candidate => candidate.contains(position));
      if (range) return new Hover(hoverText(site), range);
    }
    return undefined;
  },
});

const rangesOf = ({ callee, model }: PlacedSite, path: string) => [
  rangeOf(callee),
  ...(model?.definedAt?.path === path && model.definedAt.cell === callee.cell ? [rangeOf(model.definedAt)] : []),
];
