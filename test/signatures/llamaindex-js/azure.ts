import { OpenAI, Settings } from 'llamaindex';

const azure = { deployment: process.env.AZURE_DEPLOYMENT_NAME ?? 'gpt-35-turbo' };
Settings.llm = new OpenAI({ azure }); //> names=chat model=gpt-35-turbo from=env-default
new OpenAI({ azure: { endpoint: 'https://me.openai.azure.com' } }); //> names=chat model=?
new OpenAI({ model: 'gpt-4o', azure: { deployment: 'mine' } }); //> names=chat model=gpt-4o
new OpenAI({}); //> names=chat model=?
