import type { FromPage } from '../present/report/messages.ts';
import { firstView, viewFrom, type View } from './view.ts';

/** The editor around the page: it takes messages, and keeps what the reader chose while the page is not shown. */
export interface Host {
  readonly send: (message: FromPage) => void;
  readonly kept: () => View;
  readonly keep: (view: View) => void;
}

interface Api {
  readonly postMessage: (message: FromPage) => void;
  readonly getState: () => unknown;
  readonly setState: (state: unknown) => void;
}

declare const acquireVsCodeApi: () => Api;

export function hostOf(): Host {
  const api = acquireVsCodeApi();
  return {
    send: message => {
      api.postMessage(message);
    },
    kept: () => viewFrom(api.getState()) ?? firstView,
    keep: view => {
      api.setState(view);
    },
  };
}
