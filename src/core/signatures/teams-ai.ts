import type { Sdk } from './sdk.ts';

/** The Teams AI library: a model object, a planner around it, and prompts that the planner completes. */
export const teamsAi: Sdk = {
  id: 'teams-ai',
  docs: ['https://github.com/microsoft/teams-ai/tree/main/js/packages/teams-ai/src'],
  source: ['microsoft/teams-ai 020e48b'],
  kinds: {
    model: {
      from: { javascript: ['@microsoft/teams-ai#OpenAIModel()', '@microsoft/teams.openai#OpenAIChatModel()'] },
      names: 'chat',
      model: ['defaultModel', 'azureDefaultDeployment', 'model'],
      calls: [{ path: '{completePrompt,send}', runs: 'chat' }],
    },
    planner: {
      from: {
        javascript: [
          '@microsoft/teams-ai#{ActionPlanner,LLMClient,AssistantsPlanner}()',
          '@microsoft/teams.ai#ChatPrompt()',
        ],
      },
      uses: ['model'],
      calls: [{ path: '{completePrompt,continueTask,beginTask,send}', runs: 'chat' }],
    },
    oldPlanner: {
      from: { javascript: ['@microsoft/teams-ai#{OpenAIPlanner,AzureOpenAIPlanner}()'] },
      names: 'chat',
      model: ['defaultModel'],
      calls: [{ path: '{completePrompt,generatePlan}', runs: 'chat' }],
    },
    embeddings: {
      from: { javascript: ['@microsoft/teams-ai#OpenAIEmbeddings()'] },
      names: 'embedding',
      model: ['model', 'azureDeployment'],
      calls: [{ path: 'createEmbeddings', runs: 'embedding' }],
    },
  },
};
