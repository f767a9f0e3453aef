import { ChatAnthropic } from '@langchain/anthropic';
import { ChatBedrockConverse } from '@langchain/aws';
import { ChatCohere } from '@langchain/cohere';
import { FakeListChatModel } from '@langchain/core/utils/testing';
import { ChatGoogleGenerativeAI } from '@langchain/google-genai';
import { ChatOllama } from '@langchain/ollama';
import { AzureChatOpenAI, ChatOpenAI } from '@langchain/openai';
import { initChatModel } from 'langchain/chat_models/universal';
import { ChatOpenAI as OldChat } from 'langchain/chat_models/openai';
import { OpenAI as Completion } from 'langchain/llms/openai';
import { HumanMessage } from 'langchain/schema';
import { type BaseChatModel } from '@langchain/core/language_models/chat_models';

const model = new ChatOpenAI({ model: 'gpt-4o-mini', maxTokens: 300 }); //> names=chat model=gpt-4o-mini max=300
await model.invoke('hi'); //> call=chat model=gpt-4o-mini
for await (const chunk of await model.stream([new HumanMessage('hi')])) console.log(chunk); //> call=chat model=gpt-4o-mini
await model.withStructuredOutput({}).invoke('extract'); //> call=chat model=gpt-4o-mini
await model.bindTools([]).batch(['a', 'b']); //> call=chat model=gpt-4o-mini
await model.getNumTokens('how many');

const old = new OldChat({ modelName: 'gpt-3.5-turbo-16k', temperature: 0 }); //> names=chat model=gpt-3.5-turbo-16k
await old.call([new HumanMessage('hi')]); //> call=chat model=gpt-3.5-turbo-16k
const text = new Completion(); //> names=completion model=?
await text.predict('Once'); //> call=completion model=?

new AzureChatOpenAI({ azureOpenAIApiDeploymentName: process.env.DEPLOYMENT }); //> names=chat model=?
new ChatAnthropic({ model: 'claude-3-5-sonnet-latest' }); //> names=chat model=claude-3-5-sonnet-latest
new ChatBedrockConverse({ region: 'eu-west-1' }); //> names=chat model=?
new ChatAnthropic(); //> names=chat model=?
new ChatCohere(); //> names=chat model=?
new ChatGoogleGenerativeAI({ modelName: 'gemini-1.5-flash' }); //> names=chat model=gemini-1.5-flash
const local = new ChatOllama({ model: process.env.MODEL ?? 'llama3.2' }); //> names=chat model=llama3.2 from=env-default
await Promise.all(['a', 'b'].map(question => local.invoke(question))); //> call=chat model=llama3.2 loop
const chosen = await initChatModel('openai:gpt-4o', { temperature: 0 }); //> names=chat model=openai:gpt-4o
await chosen.invoke('hi'); //> call=chat model=openai:gpt-4o
await new FakeListChatModel({ responses: ['a'] }).invoke('no model');

export async function answer(llm: BaseChatModel, question: string) {
  return llm.invoke(question); //> call=chat model=?
}

class Service {
  private readonly llm = new ChatOpenAI({ model: 'gpt-4o' }); //> names=chat model=gpt-4o

  async ask(question: string) {
    return this.llm.invoke(question); //> call=chat model=gpt-4o
  }
}
export const service = new Service();

import { ChatPrem } from '@langchain/community/chat_models/premai';
import { ChatLlamaCpp } from '@langchain/community/chat_models/llama_cpp';
import { ChatYandexGPT } from '@langchain/yandex/chat_models';
import { GoogleLLM } from '@langchain/google-webauth';

new ChatPrem({ model: 'gpt-4o' }); //> names=chat model=gpt-4o
new ChatYandexGPT({ model: 'yandexgpt-lite' }); //> names=chat model=yandexgpt-lite
new GoogleLLM({ model: 'gemini-1.5-pro' }); //> names=completion model=gemini-1.5-pro
const llama = await ChatLlamaCpp.initialize({ modelPath: 'llama-3.Q4_K_M.gguf' }); //> names=chat model=llama-3.Q4_K_M.gguf
await llama.invoke('hi'); //> call=chat model=llama-3.Q4_K_M.gguf
