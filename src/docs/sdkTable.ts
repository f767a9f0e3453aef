import { sdkForms, type SdkForms } from '../core/signatures/forms.ts';
import { sdks } from '../core/signatures/index.ts';
import { languageForms, type LanguageForm } from './languageForms.ts';

/** Every SDK with its languages, how many calls and model objects are known of it, what they do and where they run. */
export function sdkTable(): string {
  const forms = sdks.map(sdkForms);
  const both = (language: 'python' | 'javascript'): number =>
    forms.filter(each => each.languages.includes(language)).length;
  const rows = forms.map(each => `| ${cells(each).join(' | ')} |`);
  return [
    `${forms.length} SDKs, frameworks and families of them: ${both('python')} for Python, ${both('javascript')} for JavaScript and TypeScript.`,
    '',
    '<details><summary>All of them</summary>',
    '',
    '| SDK | Python | JS/TS | calls | models | what for | runs |',
    '| :-- | :-: | :-: | --: | --: | :-- | :-- |',
    ...rows,
    '',
    '_calls_: ways to run a model that are told apart; _models_: ways to name, load or configure one. Wrappers without calls of their own hand out the objects of other SDKs.',
    '',
    '</details>',
  ].join('\n');
}

const cells = ({ id, docs, languages, calls, constructions, tasks, runs }: SdkForms): readonly string[] => [
  `[${id}](${docs})`,
  languages.includes('python') ? '✓' : '',
  languages.includes('javascript') ? '✓' : '',
  count(calls),
  count(constructions),
  tasks.join(', '),
  runs,
];

const count = (number: number): string => (number === 0 ? '–' : String(number));

const titles: Readonly<Record<LanguageForm['about'], string>> = {
  receiver: 'How the client or model object is reached',
  call: 'How it is called',
  model: 'Where the model id comes from',
};

/** Which forms of the languages are followed; each ✓ stands for a fixture that shows it. */
export function formTable(): string {
  const groups = Object.entries(titles).flatMap(([about, title]) => [
    `| **${title}** | | |`,
    ...languageForms
      .filter(form => form.about === about)
      .map(({ form, python, javascript }) => `| ${form} | ${mark(python)} | ${mark(javascript)} |`),
  ]);
  return [
    '<details><summary>What is followed to find them, by language</summary>',
    '',
    '| Form | Python | JS/TS |',
    '| :-- | :-- | :-- |',
    ...groups,
    '',
    '</details>',
  ].join('\n');
}

const mark = (shown: LanguageForm['python']): string => (typeof shown === 'string' ? shown : '✓');
