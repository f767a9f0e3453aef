import type { Sdk } from './sdk.ts';

export const aisuite: Sdk = {
  id: 'aisuite',
  docs: [
    'https://github.com/andrewyng/aisuite/blob/main/aisuite/client.py',
    'https://github.com/andrewyng/aisuite/blob/main/aisuite/agents/runner.py',
  ],
  source: ['andrewyng/aisuite 0.1.3 and commit of 2026-07-20'],
  kinds: {
    client: {
      from: { python: ['aisuite.**#Client()'], javascript: ['aisuite#Client()'] },
      calls: [
        { path: 'chat.completions.{create,acreate}', runs: 'chat', model: ['model', '0'] },
        { path: 'audio.transcriptions.{create,create_stream_output}', runs: 'stt', model: ['model'] },
      ],
    },
    agent: { from: { python: ['aisuite.**#Agent()'] }, names: 'chat', onlyWithModel: true, model: ['model'] },
  },
  calls: {
    python: [
      {
        path: 'aisuite.**#Runner.{run,run_sync,continue_run,continue_sync}',
        runs: 'chat',
        uses: ['agent', '0', 'target'],
      },
    ],
  },
};
