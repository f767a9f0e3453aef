import * as l10n from '@vscode/l10n';
import type { JSX } from 'preact';
import type { Known } from '../present/report/known.ts';
import { ScanState } from './scanState.tsx';
import { useReader } from './reader.ts';

/** The page before anything is known. */
export function Waiting({ known }: { readonly known: Known }): JSX.Element {
  const { send } = useReader();
  const scan = (): void => {
    send({ kind: 'scan' });
  };
  return (
    <header>
      <h1>{l10n.t('AI footprint')}</h1>
      {known.isStopped ? (
        <>
          <p class="lead" role="status">
            {l10n.t('The scan was cancelled, so there is nothing to show yet.')}
          </p>
          <button type="button" class="primary" onClick={scan}>
            {l10n.t('Scan the workspace')}
          </button>
        </>
      ) : (
        <ScanState share={known.share ?? 0} />
      )}
    </header>
  );
}
