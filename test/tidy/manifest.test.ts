import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Schema } from '../../src/core/config/schema.ts';
import { ruleNames, ruleProperties } from '../../src/docs/ruleSettings.ts';

interface Setting {
  readonly default: unknown;
  readonly propertyNames?: { readonly enum: readonly string[] };
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly markdownDescription: string;
  readonly scope: string;
}
interface Manifest {
  readonly categories: readonly string[];
  readonly keywords: readonly string[];
  readonly engines: { readonly vscode: string };
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
  };
}

const read = (file: string): string => readFileSync(file, 'utf8');
const source = read('package.json');
const manifest = JSON.parse(source) as Manifest;
const texts = JSON.parse(read('package.nls.json')) as Record<string, string>;
const schema = JSON.parse(read('schemas/wattlens.schema.json')) as Schema;
const settings = Object.entries(manifest.contributes.configuration.properties);
const editor = readdirSync('src/editor', { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts'))
  .map(file => read(`src/editor/${file}`))
  .join('\n');
const said = (key: string): string => texts[key.slice(1, -1)] ?? '';

describe('the manifest', () => {
  it('names every text that it uses, and no other', () => {
    const used = [...source.matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key);
    expect(new Set(used)).toEqual(new Set(Object.keys(texts)));
  });

  it('has texts in sentence case and commands in title case, without emphasis', () => {
    for (const [key, text] of Object.entries(texts)) {
      expect(text, key).toMatch(/^[A-Z]/);
      expect(text, key).not.toMatch(/!|\p{Extended_Pictographic}/u);
      const isTitle = /^command\.|^view\.\w+$|\.title$/.test(key);
      const hasButton = text.includes('](command:');
      if (!hasButton) expect(text.endsWith('.'), key).toBe(!isTitle);
    }
  });

  it('contributes the commands that the editor registers', () => {
    const contributed = manifest.contributes.commands.map(({ command }) => command.replace('wattlens.', ''));
    const [, registered = ''] = /commandsOf\(\{([^}]*)\}/.exec(editor) ?? [];
    const names = [...registered.matchAll(/^\s*(\w+)/gm)].map(([, name]) => name);
    expect(contributed.sort()).toEqual(names.sort());
    expect(new Set(manifest.contributes.commands.map(({ category }) => category))).toEqual(new Set(['WattLens']));
  });

  it('contributes about fifteen settings at most, each with a default, a sentence and a use', () => {
    expect(settings.length).toBeLessThanOrEqual(18);
    for (const [name, { default: value, enum: choices, enumDescriptions, markdownDescription, scope }] of settings) {
      expect(value, name).toBeDefined();
      expect(said(markdownDescription), name).not.toBe('');
      expect(enumDescriptions?.length, name).toBe(choices?.length);
      expect(['resource', 'language-overridable'], name).toContain(scope);
      expect(editor, name).toContain(name.split('.').at(-1));
    }
  });

  it('says of each setting that the project file has too that this one counts more', () => {
    const shared = settings.filter(([name]) => schema.properties?.[name.replace('wattlens.', '')]);
    expect(shared.map(([name]) => name)).toEqual([
      'wattlens.rules',
      'wattlens.method',
      'wattlens.region',
      'wattlens.zone',
    ]);
    for (const [name, { markdownDescription }] of shared) {
      expect(said(markdownDescription)).toContain(
        `\`${name.replace('wattlens.', '')}\` in \`wattlens.json\` overrides it`,
      );
    }
  });

  it('knows the rules, in the setting and in the project file', () => {
    const named = manifest.contributes.configuration.properties['wattlens.rules']?.propertyNames?.enum;
    expect(named, 'run `npm run docs`').toEqual(ruleNames());
    expect(schema.properties?.['rules']?.properties, 'run `npm run docs`').toEqual(ruleProperties());
  });

  it('shows every setting in the README, with its default', () => {
    const readme = read('README.md');
    for (const [name, { default: value }] of settings) {
      const shown = value === '' ? '' : `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
      expect(readme).toMatch(new RegExp(`^\\| \`${name.replaceAll('.', '\\.')}\` +\\| ${shown} *\\|`, 'm'));
    }
  });

  it('asks for no newer VS Code than the types it is checked with', () => {
    expect(manifest.engines.vscode).toBe(`^${manifest.devDependencies['@types/vscode'] ?? ''}`);
  });

  it('keeps to what the Marketplace allows', () => {
    expect(['Linters', 'Machine Learning', 'Visualization', 'Other']).toEqual(
      expect.arrayContaining([...manifest.categories]),
    );
    expect(manifest.keywords.length).toBeLessThanOrEqual(5);
  });
});
