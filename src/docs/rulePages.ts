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
    `${rules.length} rules, ${rules.filter(({ preview }) => preview).length} of them off until they are turned on: their evidence is weak, or they are new. A safe edit keeps what the program does; one to review may change answers, quality or memory; advice says why it comes without an edit.`,
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

/** What a user may take over, in a word or two. */
const offered = { safe: 'safe edit', review: 'edit to review', advice: 'advice' } as const;

function rows(folder: string): readonly string[] {
  const groups = [...new Set(rules.map(({ group }) => group))];
  const ordered = groups.flatMap(group => rules.filter(rule => rule.group === group));
  return [
    '| Rule | What is found | Group | Offers | On |',
    '| :-- | :-- | :-- | :-- | :-: |',
    ...ordered.map(
      ({ id, title, group, offers, preview }) =>
        `| [${id}](${folder}${id}.md) | ${title} | ${group} | ${offers.map(each => offered[each]).join(', ')} | ${preview ? '' : '✓'} |`,
    ),
  ];
}

const said = {
  safe: 'A safe edit: what the program does with the answer cannot change. `wattlens fix` and `source.fixAll` make it.',
  review: 'An edit to review: answers, quality, latency, memory or cost can move. It is never made by itself.',
  advice: 'Advice without an edit.',
} as const;

function page(rule: Rule): string {
  const { id, title, why, when, limits, offers, withoutEdit, sources, example, preview, group } = rule;
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
    '## What is offered',
    '',
    ...offers.map(each => `- ${said[each]}${each === 'advice' && withoutEdit !== undefined ? ` ${withoutEdit}` : ''}`),
    '',
    '## Before you take it over',
    '',
    ...limits.map(limit => `- ${limit}`),
    '',
    '## On and off',
    '',
    `A comment \`wattlens: ignore ${id}\` at the call says that it is accepted there. In \`wattlens.json\`, \`"rules": { "${id}": "${preview ? 'on' : 'off'}" }\` switches it ${preview ? 'on' : 'off'} for the project; the setting \`wattlens.rules\` does so for you.`,
    '',
    '## Sources',
    '',
    ...sources.map(source => `- <${source}>`),
  ].join('\n');
}
