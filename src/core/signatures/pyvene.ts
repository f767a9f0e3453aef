import type { Sdk } from './sdk.ts';

/** Networks whose inner states are changed while they run, and representation fine-tuning on top of it (pyreft). */
export const pyvene: Sdk = {
  id: 'pyvene',
  docs: [
    'https://github.com/stanfordnlp/pyvene/blob/main/pyvene/models/intervenable_base.py',
    'https://github.com/stanfordnlp/pyreft/tree/main/pyreft',
  ],
  source: ['stanfordnlp/pyvene 2026-03-05', 'stanfordnlp/pyreft 2025-02-06'],
  local: true,
  kinds: {
    intervened: {
      from: {
        python: [
          'pyvene.**#{IntervenableModel,IntervenableNdifModel}{,.load}()',
          'pyreft.**#ReftModel{,.load}()',
          'pyvene.**#build_intervenable_model()',
        ],
      },
      uses: ['model', '1'],
      calls: [{ path: '{(),forward,generate}', runs: 'generation' }],
    },
    wrapped: {
      from: { python: ['pyreft.**#get_reft_model()'] },
      is: ['intervened'],
      uses: ['model', '0'],
    },
    trainer: {
      from: { python: ['pyreft.**#ReftTrainer*()'] },
      uses: ['model', '0'],
      calls: [
        { path: 'train', runs: 'training' },
        { path: '{evaluate,predict}', runs: 'generation' },
      ],
    },
  },
};
