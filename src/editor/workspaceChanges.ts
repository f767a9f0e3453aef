import { Disposable, EventEmitter, workspace, type Event, type Uri } from 'vscode';
import type { Analyses } from './analyses.ts';
import { fileOf, projectAt, type ReadsDisk } from './project.ts';
import type { Projects } from './projects.ts';
import { targetOf } from './target.ts';

/** What happened to the files that are open together: some are not what they were, or all may count otherwise. */
export type WorkspaceChange = { readonly files: readonly Uri[] } | 'all';

interface WorkspaceChanges {
  readonly onDidChange: Event<WorkspaceChange>;
  readonly dispose: () => void;
}

/** Settings of VS Code that say which files count. */
const ofFiles = ['files.exclude', 'search.exclude', 'wattlens.scan'];

/** Tells of changes on disk, in settings, and in what is typed once typing pauses. */
export function workspaceChanges(analyses: Analyses, projects: Projects, readsDisk: ReadsDisk): WorkspaceChanges {
  const changes = new EventEmitter<WorkspaceChange>();
  const typed = new Map<string, Uri>();
  const all = (): void => {
    changes.fire('all');
  };
  const listening = Disposable.from(
    changes,
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const target = contentChanges.length > 0 ? targetOf(document) : undefined;
      if (target) typed.set(target.uri.toString(), target.uri);
    }),
    analyses.onDidSettle(() => {
      if (typed.size > 0) changes.fire({ files: [...typed.values()] });
      typed.clear();
    }),
    projects.onDidLearn(messages => {
      if (messages.some(({ kind }) => kind === 'settings')) all();
      const files = messages.flatMap(message =>
        message.kind === 'invalidate' ? (message.paths ?? []).flatMap(path => uriOf(message.project, path)) : [],
      );
      if (files.length > 0) changes.fire({ files });
    }),
    workspace.onDidChangeWorkspaceFolders(all),
    workspace.onDidChangeConfiguration(event => {
      if (ofFiles.some(name => event.affectsConfiguration(name))) all();
    }),
  );
  const uriOf = (id: string, path: string): readonly Uri[] => {
    const folder = workspace.workspaceFolders?.find(({ uri }) => projectAt(uri, readsDisk).id === id);
    const uri = folder && fileOf(projectAt(folder.uri, readsDisk), path);
    return uri ? [uri] : [];
  };
  return {
    onDidChange: changes.event,
    dispose: () => {
      listening.dispose();
    },
  };
}
