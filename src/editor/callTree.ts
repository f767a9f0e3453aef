import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  window,
  type Memento,
  type TreeDataProvider,
} from 'vscode';
import { callCount, callGroups, type CallGroup, type CallItem, type Grouping } from '../present/callTree.ts';
import { calls } from '../present/words.ts';
import { hoverText } from './hover.ts';
import { openPlace } from './openPlace.ts';
import { style } from './style.ts';
import type { Findings, WorkspaceScan } from './workspaceScan.ts';

/** All calls of the workspace as a list in the Explorer, and what can be done with a line of it. */
export interface CallTree {
  readonly groupBy: (grouping: Grouping) => () => Promise<void>;
  readonly open: (item?: CallItem) => Promise<void>;
  /** Opens the call of a line, and does with it what a command of the editor does. */
  readonly at: (command: 'showDetails' | 'ignoreCall') => (item?: CallItem) => Promise<void>;
  readonly dispose: () => void;
}

const viewId = 'wattlens.calls';
const groupingKey = 'callTree.grouping';
const icons: Readonly<Record<Exclude<Grouping, 'file'>, string>> = { model: 'symbol-misc', provider: 'cloud' };

/** Nothing is read before the list is first shown. */
export function callTreeOf(scan: WorkspaceScan, memory: Memento): CallTree {
  const changes = new EventEmitter<undefined>();
  let grouping = memory.get<Grouping>(groupingKey, 'file');
  const tell = (): void => {
    void commands.executeCommand('setContext', 'wattlens.grouping', grouping);
  };
  const provider: TreeDataProvider<CallGroup | CallItem> = {
    onDidChangeTreeData: changes.event,
    getChildren: parent => {
      if (parent) return 'items' in parent ? [...parent.items] : [];
      return [...callGroups(scan.last()?.files ?? [], grouping, style())];
    },
    getTreeItem: element => ('items' in element ? groupItem(element, grouping, scan.last()) : callItem(element)),
    resolveTreeItem: (item, element) => {
      if ('located' in element) item.tooltip = hoverText(element.located.found);
      return item;
    },
  };
  const view = window.createTreeView(viewId, { treeDataProvider: provider, showCollapseAll: true });
  const showFindings = (findings: Findings): void => {
    const number = callCount(findings.files);
    view.badge = number > 0 ? { value: number, tooltip: calls(number, style()) } : undefined;
    view.message = messageFor(findings);
    changes.fire(undefined);
  };
  const scanIfShown = (): void => {
    if (view.visible && !scan.last())
      void window.withProgress({ location: { viewId } }, async () => {
        await scan.findings();
      });
  };
  tell();
  scanIfShown();
  const listening = Disposable.from(
    changes,
    view,
    scan.onDidChange(showFindings),
    view.onDidChangeVisibility(scanIfShown),
  );

  const uriOf = ({ located }: CallItem) => scan.last()?.documents.get(located.path);
  const open = async (item?: CallItem): Promise<void> => {
    const uri = item && uriOf(item);
    if (uri) await openPlace(uri, item.located.found.callee);
  };
  return {
    groupBy: next => async () => {
      grouping = next;
      tell();
      changes.fire(undefined);
      await memory.update(groupingKey, next);
    },
    open,
    at: command => async item => {
      if (!item) return;
      await open(item);
      const { startLine, startColumn } = item.located.found.callee;
      const line = command === 'ignoreCall' ? item.located.found.range.startLine : startLine;
      const place = command === 'ignoreCall' ? [line - 1] : [line - 1, startColumn - 1];
      await commands.executeCommand(`wattlens.${command}`, ...place);
    },
    dispose: () => {
      listening.dispose();
    },
  };
}

/** What stands above the list where something was not read; it hides what an empty list says otherwise. */
function messageFor({ files, skipped }: Findings): string {
  if (skipped.length === 0) return '';
  return files.length === 0
    ? l10n.t('No AI calls found so far, and not everything was read. The report says what and why.')
    : l10n.t('Not everything was read. The report says what and why.');
}

function groupItem(group: CallGroup, grouping: Grouping, findings: Findings | undefined): TreeItem {
  const item = new TreeItem(group.label, TreeItemCollapsibleState.Expanded);
  item.id = group.id;
  item.description = group.description;
  item.accessibilityInformation = { label: group.spoken };
  item.contextValue = 'group';
  if (grouping === 'file') {
    const uri = findings?.documents.get(group.label);
    if (uri) item.resourceUri = uri;
    item.iconPath = ThemeIcon.File;
  } else item.iconPath = new ThemeIcon(icons[grouping]);
  return item;
}

function callItem(call: CallItem): TreeItem {
  const item = new TreeItem(call.label);
  item.id = call.id;
  item.description = call.description;
  item.accessibilityInformation = { label: call.spoken };
  item.contextValue = 'call';
  item.command = { command: 'wattlens.openListedCall', title: l10n.t('Open'), arguments: [call] };
  return item;
}
