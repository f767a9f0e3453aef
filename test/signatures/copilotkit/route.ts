import { CopilotRuntime, OpenAIAdapter, GroqAdapter, copilotRuntimeNextJSAppRouterEndpoint } from '@copilotkit/runtime';
import { BuiltInAgent } from '@copilotkit/runtime/v2';
import OpenAI from 'openai';

const openai = new OpenAI();
const adapter = new OpenAIAdapter({ openai, model: 'gpt-4o' }); //> names=chat model=gpt-4o
const byDefault = new OpenAIAdapter({ openai }); //> names=chat model=gpt-4o from=sdk-default
const plain = new GroqAdapter();
const runtime = new CopilotRuntime({ agents: { default: new BuiltInAgent({ model: 'openai/gpt-4o-mini' }) } }); //> names=chat model=openai/gpt-4o-mini

export const POST = async (request: Request) => {
  const { handleRequest } = copilotRuntimeNextJSAppRouterEndpoint({ runtime, serviceAdapter: adapter ?? byDefault ?? plain, endpoint: '/api' });
  return handleRequest(request);
};
