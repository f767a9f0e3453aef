import type { Task } from '../site.ts';
import type { CallSpec, Sdk } from './sdk.ts';

/** A model named in a call may be a key of those the client was made with: which one it is cannot be told. */
const named = (path: string, argument: string, runs: Task): CallSpec => ({
  path,
  runs,
  receiver: false,
  when: [{ argument: [argument], given: true }],
});
const unnamed = (path: string, argument: string, runs: Task): CallSpec => ({
  path,
  runs,
  when: [{ argument: [argument], given: false }],
});

/** What the model of the conversation does not do. */
const spoken: readonly CallSpec[] = [
  { path: 'embed', runs: 'embedding', receiver: false },
  { path: 'speak', runs: 'tts', model: ['model'], receiver: false },
  { path: 'transcribe', runs: 'stt', model: ['model'], receiver: false },
];

/** Programs are handed the client when they are run. */
const runs: readonly CallSpec[] = [
  named('{forward,streamingForward}', '2.model', 'chat'),
  { ...unnamed('{forward,streamingForward}', '2.model', 'chat'), uses: ['0'] },
];

/** Ax: programs made of signatures, and one client for all providers. */
export const ax: Sdk = {
  id: 'ax',
  docs: [
    'https://github.com/ax-llm/ax/tree/main/src/ax/ai',
    'https://github.com/ax-llm/ax/tree/main/src/ax/dsp',
    'https://axllm.dev/',
  ],
  source: ['ax-llm/ax 24.0.4'],
  kinds: {
    client: {
      from: { javascript: ['@ax-llm/ax#{{ai,createAI,AxAI,AxAI.create}(),AxAI*()}'] },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['config.model'],
      calls: [named('chat', 'model', 'chat'), unnamed('chat', 'model', 'chat'), ...spoken],
    },
    /** Source: src/ax/ai/mock in the repository. */
    mock: { from: { javascript: ['@ax-llm/ax#AxMockAIService()'] }, mock: true },
    /** They run a program many times over, with the model of the student. */
    optimizer: {
      from: { javascript: ['@ax-llm/ax#{AxBootstrapFewShot,AxGEPA,AxACE,AxMiPRO}()'] },
      uses: ['studentAI'],
      calls: [{ path: '{compile,compilePareto}', runs: 'other' }],
    },
    /** Several clients, of which one answers. */
    balancer: {
      from: { javascript: ['@ax-llm/ax#{AxBalancer{,.create},AxMultiServiceRouter,AxProviderRouter}()'] },
      calls: [{ path: 'chat', runs: 'chat', receiver: false }, ...spoken],
    },
    program: {
      from: { javascript: ['@ax-llm/ax#{ax,AxGen,AxChainOfThought,AxRAG,AxReAct}()'] },
      calls: runs,
    },
    agent: {
      from: { javascript: ['@ax-llm/ax#{agent,AxAgent,flow,AxFlow}()'] },
      same: [
        '{description,node,n,nodeExtended,nx,execute,e,map,m,returns,r,while,wh,endWhile,end,branch,b,when,w,merge,mg,label,l,feedback,fb,parallel,p}()',
      ],
      calls: runs,
    },
  },
};
