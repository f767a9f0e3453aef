import { rules } from '../core/rules/index.ts';
import type { Rule } from '../core/rules/rule.ts';

/** A page for each rule, by file name, and a list of them all. */
export function rulePages(): Readonly<Record<string, string>> {
  const pages = rules.map(rule => [`${rule.id}.md`, page(rule)] as const);
  return { ...Object.fromEntries(pages), 'README.md': list() };
}

/** The rules by group, for the README. */
export const ruleTable = (): string =>
  [
    `${rules.length} rules, ${rules.filter(({ preview }) => preview).length} of them off until they are turned on by name: their evidence is weak, or they are new.`,
    '',
    '<details><summary>All of them</summary>',
    '',
    ...rows('docs/rules/'),
    '',
    '</details>',
  ].join('\n');

const list = (): string =>
  [
    '# Rules',
    '',
    'What WattLens suggests at a call, and what each suggestion rests on. Each page is made from the rule itself; its example is run as a test.',
    '',
    ...rows(''),
  ].join('\n');

function rows(folder: string): readonly string[] {
  const groups = [...new Set(rules.map(({ group }) => group))];
  const ordered = groups.flatMap(group => rules.filter(rule => rule.group === group));
  return [
    '| Rule | What is found | Group | On |',
    '| :-- | :-- | :-- | :-: |',
    ...ordered.map(
      ({ id, title, group, preview }) => `| [${id}](${folder}${id}.md) | ${title} | ${group} | ${preview ? '' : '✓'} |`,
    ),
  ];
}

function page(rule: Rule): string {
  const { id, title, why, when, limits, sources, example, preview, group } = rule;
  const code = (text: string): string => `\`\`\`${example.language}\n${text.trimEnd()}\n\`\`\``;
  return [
    `# ${title}`,
    '',
    `\`${id}\` · ${group}${preview ? ' · off until turned on' : ''}`,
    '',
    '## Why',
    '',
    why,
    '',
    '## When it is said',
    '',
    when,
    '',
    '## Example',
    '',
    code(example.given + example.before),
    '',
    'becomes',
    '',
    code(example.given + example.after),
    '',
    '## Before you take it over',
    '',
    ...limits.map(limit => `- ${limit}`),
    '',
    '## On and off',
    '',
    `A comment \`wattlens: ignore ${id}\` at the call says that it is accepted there. In \`wattlens.json\`, \`"rules": { "${id}": "${preview ? 'on' : 'off'}" }\` switches it ${preview ? 'on' : 'off'} for the project.`,
    '',
    '## Sources',
    '',
    ...sources.map(source => `- <${source}>`),
  ].join('\n');
}
