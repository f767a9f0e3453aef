import { Disposable, EventEmitter, RelativePattern, Uri, workspace, type Event } from 'vscode';
import { sourceNames } from './workspaceFiles.ts';
import { projectFileName } from '../core/config/projectFile.ts';
import { usageFileName } from '../core/usage/usageFile.ts';
import type { FromWorker, ToWorker } from '../worker/protocol.ts';
import type { Files } from './files.ts';
import { projectAt, type Project, type ReadsDisk } from './project.ts';
import { settingsIn, type FolderSettings } from './projectSettings.ts';
import { swarmOf } from './swarm.ts';
import { namesOf, supplied } from './supply.ts';

/** What the engine is told of the folders that it looks at, first and when something in them changes. */
export interface Projects {
  readonly introduce: (project: Project) => Promise<readonly ToWorker[]>;
  readonly supply: (wanted: FromWorker, reply: (answer: ToWorker) => void, deny: (error: unknown) => void) => void;
  /** News for the engine; what was analysed before it may be another now. */
  readonly onDidLearn: Event<readonly ToWorker[]>;
  readonly onDidReadSettings: Event<FolderSettings>;
  readonly dispose: () => void;
}

interface Options {
  readonly extension: Uri;
  readonly readsDisk: ReadsDisk;
  readonly files: Files;
  readonly log: (line: string) => void;
}

interface ChangedFile {
  readonly project: Project;
  readonly path: string;
}

/** Files that say something about code, their own or that of others. */
const watched = `**/{${sourceNames.join(',')},package.json,tsconfig*.json,.env*}`;

/** Changes come in swarms (a checkout, a build); they are told together. */
const swarmMs = 300;

export function projectsOf({ extension, readsDisk, files, log }: Options): Projects {
  const known = new Map<string, Project>();
  const news = new EventEmitter<readonly ToWorker[]>();
  const readings = new EventEmitter<FolderSettings>();
  const outside = new Map<string, Disposable>();

  const settingsOf = async ({ id, root }: Project): Promise<ToWorker> => {
    const read = await settingsIn(root, files);
    if (read.file && !workspace.getWorkspaceFolder(read.file)) watchOutside(read.file);
    readings.fire(read);
    return { kind: 'settings', project: id, settings: read.settings };
  };
  const namesFor = async (project: Project): Promise<readonly ToWorker[]> =>
    project.readByEngine
      ? []
      : [{ kind: 'names', project: project.id, paths: project.files?.names ?? (await namesOf(project)) }];
  const tell = (messages: Promise<readonly ToWorker[]>): void => {
    void messages.then(
      told => {
        news.fire(told);
      },
      (error: unknown) => {
        log(String(error));
      },
    );
  };
  const reload = (): void => {
    tell(Promise.all([...known.values()].map(settingsOf)));
  };
  /** A project file above the open folders is not among what VS Code watches for them. */
  const watchOutside = (file: Uri): void => {
    if (outside.has(file.toString())) return;
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(file, '..'), projectFileName));
    outside.set(
      file.toString(),
      Disposable.from(watcher, watcher.onDidChange(reload), watcher.onDidCreate(reload), watcher.onDidDelete(reload)),
    );
  };
  const told = async (files: readonly ChangedFile[]): Promise<readonly ToWorker[]> => {
    const messages: ToWorker[] = [];
    for (const project of new Set(files.map(file => file.project))) {
      const paths = files.filter(file => file.project === project).map(({ path }) => path);
      messages.push(...(await namesFor(project)), { kind: 'invalidate', project: project.id, paths });
    }
    return messages;
  };
  const changes = swarmOf<ChangedFile>(swarmMs, files => {
    tell(told(files));
  });
  const fileChanged = (uri: Uri): void => {
    const root = workspace.getWorkspaceFolder(uri)?.uri;
    const isOpen = workspace.textDocuments.some(document => document.uri.toString() === uri.toString());
    if (!root || isOpen) return;
    const project = known.get(projectAt(root, readsDisk).id);
    if (project) changes.add(uri.toString(), { project, path: uri.path.slice(root.path.length + 1) });
  };
  const sources = workspace.createFileSystemWatcher(watched);
  const projectFiles = workspace.createFileSystemWatcher(`**/{${projectFileName},${usageFileName}}`);

  const listening = Disposable.from(
    news,
    readings,
    sources,
    sources.onDidChange(fileChanged),
    sources.onDidCreate(fileChanged),
    sources.onDidDelete(fileChanged),
    projectFiles,
    projectFiles.onDidChange(reload),
    projectFiles.onDidCreate(reload),
    projectFiles.onDidDelete(reload),
    workspace.onDidChangeConfiguration(event => {
      if (['rules', 'method', 'region', 'zone'].some(name => event.affectsConfiguration(`wattlens.${name}`))) reload();
    }),
  );

  return {
    introduce: async project => {
      known.set(project.id, project);
      return [await settingsOf(project), ...(await namesFor(project))];
    },
    supply: (wanted, reply, deny) => {
      void supplied(wanted, extension, id => known.get(id)).then(answer => {
        if (answer) reply(answer);
      }, deny);
    },
    onDidLearn: news.event,
    onDidReadSettings: readings.event,
    dispose: () => {
      changes.dispose();
      Disposable.from(...outside.values()).dispose();
      listening.dispose();
    },
  };
}
