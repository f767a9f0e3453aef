import type { RuleContext } from './context.ts';

/** The lowest version of a package that the project allows, `[major, minor]`; undefined where no manifest says. */
function versionOf({ file }: RuleContext, name: string, bounds = '>='): readonly [number, number] | undefined {
  for (const folder of foldersAbove(file.path)) {
    const found =
      file.language === 'python'
        ? pythonVersion(name, folder, file.project.text, bounds)
        : npmVersion(name, folder, file.project.text);
    if (found) return found;
  }
  return undefined;
}

/** True only where a manifest says so. */
export function isAtLeast(context: RuleContext, name: string, major: number, minor = 0): boolean {
  const version = versionOf(context, name);
  return version !== undefined && (version[0] > major || (version[0] === major && version[1] >= minor));
}

/** True only where a manifest says so; a bare lower bound below does not say what is installed, so pins and carets count. */
export function isBelow(context: RuleContext, name: string, major: number, minor = 0): boolean {
  const version = versionOf(context, name, '==');
  return version !== undefined && (version[0] < major || (version[0] === major && version[1] < minor));
}

function foldersAbove(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return [...parts.map((_, index) => `${parts.slice(0, parts.length - index).join('/')}/`), ''];
}

type Read = (path: string) => string | undefined;

function npmVersion(name: string, folder: string, read: Read): readonly [number, number] | undefined {
  const installed = /"version"\s*:\s*"(\d+)\.(\d+)/u.exec(read(`${folder}node_modules/${name}/package.json`) ?? '');
  if (installed) return pair(installed);
  const wanted = new RegExp(`"${escaped(name)}"\\s*:\\s*"(?:npm:)?[\\^~>=v ]*(\\d+)(?:\\.(\\d+))?`, 'u').exec(
    read(`${folder}package.json`) ?? '',
  );
  return wanted ? pair(wanted) : undefined;
}

const manifests = [
  'uv.lock',
  'poetry.lock',
  'pdm.lock',
  'requirements.txt',
  'pyproject.toml',
  'Pipfile',
  'setup.py',
  'environment.yml',
];

function pythonVersion(
  name: string,
  folder: string,
  read: Read,
  bounds: string,
): readonly [number, number] | undefined {
  for (const manifest of manifests) {
    const text = read(folder + manifest);
    if (text === undefined) continue;
    const locked = manifest.endsWith('.lock')
      ? new RegExp(`name = "${escaped(name)}"\\r?\\nversion = "(\\d+)\\.(\\d+)`, 'iu').exec(text)
      : new RegExp(
          `(?:^|["'\\s])${escaped(name)}(?:\\[[\\w, -]*\\])?["']?\\s*(?:(?:=\\s*["']\\s*)?(?:[=~]=|${bounds}|\\^)|=\\s*["'])\\s*(\\d+)(?:\\.(\\d+))?`,
          'imu',
        ).exec(text);
    if (locked) return pair(locked);
  }
  return undefined;
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');

const pair = (found: RegExpExecArray): readonly [number, number] => [Number(found[1]), Number(found[2] ?? 0)];
