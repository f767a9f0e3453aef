import type { Sdk } from './sdk.ts';

/**
 * CrewAI. An agent without `llm` takes one from the environment or a default that changed with the releases
 * (gpt-4, gpt-4o, gpt-4o-mini, gpt-4.1-mini), so there is no default here. A flow runs the project's own methods: no site.
 */
export const crewai: Sdk = {
  id: 'crewai',
  docs: [
    'https://github.com/crewAIInc/crewAI/tree/main/lib/crewai/src/crewai',
    'https://docs.crewai.com/en/concepts/llms',
  ],
  source: ['crewAIInc/crewAI 1.15.17'],
  kinds: {
    llm: {
      from: {
        python: [
          'crewai.{,llm}#LLM()',
          'crewai.llms.providers.**#{OpenAICompletion,AnthropicCompletion,AzureCompletion,BedrockCompletion,GeminiCompletion,OpenAICompatibleCompletion,SnowflakeCompletion}()',
        ],
      },
      names: 'chat',
      model: ['model', '0'],
      calls: [{ path: '{call,acall}', runs: 'chat' }],
    },
    /** A user's own model class. */
    customLlm: {
      from: { python: ['crewai.{,llms.base_llm}#BaseLLM()'] },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model', '0'],
      calls: [{ path: '{call,acall}', runs: 'chat' }],
    },
    agent: {
      from: { python: ['crewai.{,agent,agent.core,lite_agent}#{Agent,LiteAgent}()', 'crewai.agents.**#BaseAgent()'] },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['llm'],
      calls: [
        { path: '{kickoff,kickoff_async,akickoff,message}', runs: 'chat' },
        { path: '{execute_task,aexecute_task}', runs: 'chat' },
      ],
    },
    task: {
      from: { python: ['crewai.{,task}#Task()', 'crewai.tasks.**#ConditionalTask()'] },
      uses: ['agent'],
      calls: [{ path: '{execute,execute_sync,execute_async,aexecute_sync}', runs: 'chat', uses: ['agent', '0'] }],
    },
    crew: {
      from: { python: ['crewai.{,crew}#Crew()'] },
      uses: ['agents', 'manager_llm', 'manager_agent', 'planning_llm', 'chat_llm', 'tasks'],
      same: ['copy()'],
      calls: [
        { path: '{kickoff,kickoff_async,akickoff}', runs: 'chat' },
        { path: '{kickoff_for_each,kickoff_for_each_async,akickoff_for_each}', runs: 'chat' },
        { path: '{train,test,replay}', runs: 'chat' },
      ],
    },
  },
};
