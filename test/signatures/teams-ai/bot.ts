import { ActionPlanner, Application, OpenAIEmbeddings, OpenAIModel, PromptManager } from '@microsoft/teams-ai';

const model = new OpenAIModel({ apiKey: process.env.OPENAI_KEY!, defaultModel: 'gpt-4o', useSystemMessages: true }); //> names=chat model=gpt-4o
const prompts = new PromptManager({ promptsFolder: 'prompts' });
const planner = new ActionPlanner({ model, prompts, defaultPrompt: 'chat' });
const embeddings = new OpenAIEmbeddings({ apiKey: 'x', model: 'text-embedding-ada-002' }); //> names=embedding model=text-embedding-ada-002
export const app = new Application({ ai: { planner } });

app.message('summary', async (context, state) => {
  await planner.completePrompt(context, state, 'summary'); //> call=chat model=gpt-4o
  await embeddings.createEmbeddings('text-embedding-ada-002', 'sun'); //> call=embedding model=text-embedding-ada-002
});
