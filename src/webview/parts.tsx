import * as l10n from '@vscode/l10n';
import { Fragment, type ComponentChildren, type JSX } from 'preact';
import { useState } from 'preact/hooks';
import { count } from '../present/amount.ts';
import { oneLine } from '../present/escape.ts';
import type { ReportPlace } from '../present/report/reportFile.ts';
import { useReader } from './reader.ts';
import { placeName } from './wording.ts';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

export const Section = ({ id, title, children }: SectionProps): JSX.Element => (
  <section aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
);

/** A path that begins a new line behind a slash rather than within a name. */
export const Breakable = ({ text }: { readonly text: string }): JSX.Element => (
  <>
    {text.split(/(?<=\/)/u).map((part, index) => (
      <Fragment key={index}>
        {part}
        <wbr />
      </Fragment>
    ))}
  </>
);

/** A place that opens in the editor. What a name holds beside letters is made visible, not done. */
export function Place({ place }: { readonly place: ReportPlace }): JSX.Element {
  const { send } = useReader();
  const text = oneLine(placeName(place));
  const nameAt = text.lastIndexOf('/') + 1;
  const [folder, name] = [text.slice(0, nameAt), text.slice(nameAt)];
  const open = (): void => {
    const { path, cell, line, column } = place;
    send({ kind: 'open', place: { path, cell, line, column } });
  };
  return (
    <button type="button" class="link place" onClick={open}>
      {folder !== '' && (
        <span class="folders">
          <Breakable text={folder} />
        </span>
      )}
      {name}
    </button>
  );
}

interface ScrollProps {
  readonly label: string;
  readonly children: ComponentChildren;
}

/** A table that is wider than the page moves by itself, with the keyboard too. */
export const Wide = ({ label, children }: ScrollProps): JSX.Element => (
  <div class="wide" tabIndex={0} role="group" aria-label={label}>
    {children}
  </div>
);

interface SomeProps<Item> {
  readonly items: readonly Item[];
  /** Shown before the reader asks for the rest. */
  readonly first: number;
  readonly children: (shown: readonly Item[]) => ComponentChildren;
}

/** The first of many, and a button for the others. */
export function Some<Item>({ items, first, children }: SomeProps<Item>): JSX.Element {
  const { locale } = useReader();
  const [isAll, setAll] = useState(false);
  const isShort = items.length <= first + 2;
  const toggle = (): void => {
    setAll(before => !before);
  };
  return (
    <>
      {children(isAll || isShort ? items : items.slice(0, first))}
      {!isShort && (
        <button type="button" class="quiet more" aria-expanded={isAll} onClick={toggle}>
          {isAll ? l10n.t('Show the first {0}', first) : l10n.t('Show all {0}', count(items.length, locale))}
        </button>
      )}
    </>
  );
}

interface RemarksProps {
  readonly title: string;
  readonly remarks: readonly { readonly path: string; readonly reason: string }[];
}

/** What was not done, or with a reservation, and why. */
export const Remarks = ({ title, remarks }: RemarksProps): JSX.Element | null =>
  remarks.length === 0 ? null : (
    <details>
      <summary>{title}</summary>
      <Some items={remarks} first={20}>
        {shown => (
          <ul class="remarks">
            {shown.map(({ path, reason }) => (
              <li key={`${path} ${reason}`}>
                <code>{oneLine(path)}</code> – {oneLine(reason)}
              </li>
            ))}
          </ul>
        )}
      </Some>
    </details>
  );
