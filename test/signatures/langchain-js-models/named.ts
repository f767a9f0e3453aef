import { ChatAnthropic } from "@langchain/anthropic";
import { AzureChatOpenAI, ChatOpenAI } from "@langchain/openai";

const small = new ChatOpenAI("gpt-4o-mini", { temperature: 0 }); //> names=chat model=gpt-4o-mini from=literal
await small.invoke("x"); //> call=chat model=gpt-4o-mini from=attribute
new ChatAnthropic("claude-haiku-4-5"); //> names=chat model=claude-haiku-4-5
new AzureChatOpenAI({ azureOpenAIApiDeploymentName: "mine" }); //> names=chat model=mine
new ChatOpenAI({ temperature: 0 }, { basePath: "https://gateway.example/v1" }); //> names=chat model=gpt-3.5-turbo from=sdk-default
export const made = (options: Record<string, unknown>) => new ChatOpenAI(options); //> names=chat model=?
