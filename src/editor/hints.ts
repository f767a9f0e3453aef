import {
  Disposable,
  EventEmitter,
  InlayHint,
  InlayHintLabelPart,
  Position,
  window,
  workspace,
  type InlayHintsProvider,
  type Range,
  type TextDocument,
} from 'vscode';
import type { PlacedSite } from '../core/report/placed.ts';
import { hinted, inlayText, type InlayContent } from '../present/inlay.ts';
import type { Analyses } from './analyses.ts';
import { hoverText } from './hover.ts';
import { style } from './style.ts';

interface Shown {
  readonly show: 'always' | 'currentLine' | 'overThreshold' | 'off';
  readonly content: InlayContent;
  readonly minimumWh: number;
}

const settingsFor = (document: TextDocument): Shown => {
  const set = workspace.getConfiguration('wattlens.inlayHints', document);
  return {
    show: set.get<Shown['show']>('show', 'always'),
    content: set.get<InlayContent>('content', 'energyAndCarbon'),
    minimumWh: set.get('minimumWh', 0),
  };
};

/** A hint, and the call that it stands for: its tooltip is made when somebody points at it. */
class EstimateHint extends InlayHint {
  readonly site: PlacedSite;
  constructor(position: Position, label: InlayHintLabelPart[], site: PlacedSite) {
    super(position, label);
    this.site = site;
    this.paddingLeft = true;
  }
}

export type Hints = InlayHintsProvider<EstimateHint> & { readonly dispose: () => void };

/** The estimates behind the lines that call a model. */
export function hintsOf(analyses: Analyses): Hints {
  const changes = new EventEmitter<void>();
  const fire = (): void => {
    changes.fire();
  };
  const listening = Disposable.from(
    changes,
    analyses.onDidChange(fire),
    workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration('wattlens.inlayHints')) fire();
    }),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (settingsFor(textEditor.document).show === 'currentLine') fire();
    }),
  );
  return {
    onDidChangeInlayHints: changes.event,
    provideInlayHints: async (document, range, token) => {
      const shown = settingsFor(document);
      if (shown.show === 'off') return [];
      const { version } = document;
      const analysis = await analyses.of(document);
      if (!analysis || token.isCancellationRequested || document.version !== version) return undefined;
      return hinted(analysis.sites)
        .filter(site => isAsked(site, document, range) && isShown(site, document, shown))
        .map(site => hintFor(site, document, shown));
    },
    resolveInlayHint: hint => {
      hint.tooltip = hoverText(hint.site);
      return hint;
    },
    dispose: () => {
      listening.dispose();
    },
  };
}

const lineOf = ({ callee }: PlacedSite): number => callee.endLine - 1;

function isShown(site: PlacedSite, document: TextDocument, { show, minimumWh }: Shown): boolean {
  const typical = site.estimate.footprint?.energyWh.typical ?? 0;
  if (show === 'overThreshold') return typical >= minimumWh;
  if (show !== 'currentLine') return true;
  const editor = window.visibleTextEditors.find(visible => visible.document === document);
  return editor?.selections.some(({ active }) => active.line === lineOf(site)) ?? false;
}

/** True where the hint stands in the part of the document that is looked at: words are made for no others. */
const isAsked = (site: PlacedSite, document: TextDocument, range: Range): boolean =>
  lineOf(site) < document.lineCount && range.contains(document.lineAt(lineOf(site)).range.end);

function hintFor(site: PlacedSite, document: TextDocument, { content }: Shown): EstimateHint {
  const text = inlayText(site, content, style());
  const part = new InlayHintLabelPart(text);
  part.command = {
    command: 'wattlens.showDetails',
    title: 'Show details',
    arguments: [site.callee.startLine - 1, site.callee.startColumn - 1],
  };
  return new EstimateHint(document.lineAt(lineOf(site)).range.end, [part], site);
}
