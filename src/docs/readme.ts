import { ruleTable } from './rulePages.ts';
import { formTable, sdkTable } from './sdkTable.ts';

/** What is written between `<!-- name -->` and `<!-- /name -->`, by name. */
const sections: Readonly<Record<string, () => string>> = {
  sdks: sdkTable,
  forms: formTable,
  rules: ruleTable,
};

/** The text with its generated sections as the data now says. A section without its two markers is left out. */
export function withSections(text: string): string {
  return Object.entries(sections).reduce(
    (page, [name, write]) =>
      page.replace(
        new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`, 'u'),
        (_, open: string, close: string) => `${open}\n\n${write()}\n\n${close}`,
      ),
    text,
  );
}
