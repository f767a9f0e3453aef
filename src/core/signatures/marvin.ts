import type { Sdk } from './sdk.ts';

/** Marvin and ControlFlow of Prefect. Their default model comes from settings and changed with the releases. */
export const marvin: Sdk = {
  id: 'marvin',
  docs: [
    'https://github.com/PrefectHQ/marvin/tree/main/src/marvin/fns',
    'https://github.com/PrefectHQ/marvin/tree/2.x/src/marvin',
    'https://github.com/PrefectHQ/ControlFlow/tree/main/src/controlflow',
  ],
  source: ['PrefectHQ/marvin 3.2.7', 'PrefectHQ/marvin 2.3.8', 'PrefectHQ/ControlFlow 2025-02-06'],
  kinds: {
    agent: {
      from: { python: ['{marvin,controlflow}.{,agents.**}#Agent()'] },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model'],
      calls: [{ path: '{run,run_async,run_stream,say,say_async}', runs: 'chat' }],
    },
    team: {
      from: { python: ['{marvin,controlflow}.{,agents.**,orchestration.**}#{Team,Swarm,RoundRobinTeam,RandomTeam}()'] },
      uses: ['agents', 'members', '0'],
      calls: [{ path: '{run,run_async}', runs: 'chat' }],
    },
    task: {
      from: { python: ['{marvin,controlflow}.{,tasks.**}#Task()'] },
      uses: ['agents', 'agent'],
      calls: [{ path: '{run,run_async,run_stream}', runs: 'chat' }],
    },
    /** The decorated function answers by a model when it is called. */
    decorated: {
      from: {
        python: [
          'marvin#{fn,ai_fn,ai_classifier}()',
          'marvin#{fn,ai_fn,ai_classifier}()()',
          'controlflow.{,decorators}#{task,flow}()',
          'controlflow.{,decorators}#{task,flow}()()',
        ],
      },
      calls: [{ path: '()', runs: 'chat' }],
    },
    painted: { from: { python: ['marvin#image()', 'marvin#image()()'] }, calls: [{ path: '()', runs: 'image' }] },
    spoken: { from: { python: ['marvin#speech()', 'marvin#speech()()'] }, calls: [{ path: '()', runs: 'tts' }] },
    assistant: {
      from: { python: ['marvin.beta.**#Assistant()', 'marvin#AIApplication()', 'marvin#Bot()'] },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model'],
      calls: [{ path: '{say,say_async,say_sync}', runs: 'chat' }],
    },
  },
  calls: {
    python: [
      {
        path: 'marvin.{,fns.**,beta.**,ai.**}#{cast,extract,generate,summarize,say,plan,generate_schema}{,_async}',
        runs: 'chat',
        model: ['agent', 'model_kwargs.model'],
      },
      {
        path: 'marvin.{,fns.**,beta.**,ai.**}#classify{,_async}',
        runs: 'chat',
        model: ['agent', 'model_kwargs.model'],
      },
      {
        path: '{marvin,controlflow}.{,fns.**,run.**}#{run,run_async,run_stream}',
        runs: 'chat',
        uses: ['agents', 'agent'],
      },
      {
        path: '{marvin,controlflow}.{,fns.**,run.**}#{run_tasks,run_tasks_async,run_tasks_stream}',
        runs: 'chat',
        uses: ['tasks', '0'],
      },
      { path: 'marvin.{,ai.**}#caption{,_async}', runs: 'chat', model: ['model_kwargs.model'] },
      {
        path: 'marvin.{,ai.**}#{paint,paint_async,generate_image}',
        runs: 'image',
        model: ['model_kwargs.model'],
        default: { id: 'dall-e-3', version: 'marvin 2.0' },
      },
      {
        path: 'marvin.{,ai.**}#{speak,speak_async}',
        runs: 'tts',
        model: ['model_kwargs.model'],
        default: { id: 'tts-1-hd', version: 'marvin 2.0' },
      },
      { path: 'marvin.{,ai.**}#{transcribe,transcribe_async}', runs: 'stt', model: ['model_kwargs.model'] },
    ],
  },
};
