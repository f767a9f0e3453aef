import type { Sdk } from './sdk.ts';

/** Aider in a script: a coder that edits files with a model, and that it runs once for each message. */
export const aider: Sdk = {
  id: 'aider',
  docs: ['https://aider.chat/docs/scripting.html'],
  source: ['Aider-AI/aider at 007d6eb'],
  kinds: {
    model: {
      from: { python: ['aider.models#Model()'] },
      names: 'chat',
      model: ['model', '0'],
    },
    coder: {
      from: {
        python: [
          'aider.coders.**#{Coder.create,AskCoder,ArchitectCoder,EditBlockCoder,UnifiedDiffCoder,WholeFileCoder}()',
        ],
      },
      uses: ['main_model', '0', 'from_coder', '3'],
      same: ['clone()'],
      calls: [{ path: '{run,run_one,run_stream}', runs: 'chat' }],
    },
  },
};
