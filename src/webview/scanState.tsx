import * as l10n from '@vscode/l10n';
import type { JSX } from 'preact';
import { useReader } from './reader.ts';

/** How far a scan is, and the way to stop it. */
export function ScanState({ share }: { readonly share: number }): JSX.Element {
  const { send, locale } = useReader();
  const text = l10n.t('Reading the workspace: {0}', new Intl.NumberFormat(locale, { style: 'percent' }).format(share));
  const cancel = (): void => {
    send({ kind: 'cancel' });
  };
  return (
    <p class="scanning">
      <progress max={1} value={share} aria-label={l10n.t('Reading the workspace')} />
      <span>{text}</span>
      <button type="button" class="secondary" onClick={cancel}>
        {l10n.t('Cancel')}
      </button>
    </p>
  );
}
