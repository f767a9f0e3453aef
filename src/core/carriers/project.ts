import type { Project } from '../project/project.ts';
import { folderOf } from '../project/resolve.ts';
import type { Carrier } from './carrier.ts';
import { readCarriers } from './read.ts';

const names = ['litellm_config', 'litellm-config', 'litellm.config', 'litellm', 'proxy_config', 'config'];
const composeNames = [
  'docker-compose',
  'compose',
  'docker-compose.override',
  'docker-compose.dev',
  'docker-compose.prod',
];
const files = [...names, ...composeNames].flatMap(name => [`${name}.yaml`, `${name}.yml`]);

/** Folders beside the code in which people keep what they deploy. */
const folders = [
  '',
  'litellm',
  'proxy',
  'gateway',
  'config',
  'configs',
  'docker',
  'deploy',
  'deployment',
  'infra',
  'ops',
];

/**
 * Proxies and servers that the project itself runs, from the usual places at and above the folder of a source file, the
 * nearest first. Where there is no such file, only the names are looked up.
 */
export function projectCarriers(path: string, project: Project): readonly Carrier[] {
  const found: Carrier[] = [];
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    for (const each of folders)
      for (const name of files) {
        const file = [folder, each, name].filter(part => part !== '').join('/');
        const text = project.exists(file) ? project.text(file) : undefined;
        if (text !== undefined) found.push(...readCarriers(file, text).filter(({ server }) => server !== undefined));
      }
    if (folder === '') return found;
  }
}
