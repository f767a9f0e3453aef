import { entrypoint, task } from "@langchain/langgraph";
import { createReactAgent } from "@langchain/langgraph/prebuilt";
import { ChatOpenAI } from "@langchain/openai";

const llm = new ChatOpenAI({ model: "gpt-4o-mini" }); //> names=chat model=gpt-4o-mini
const answer = task("answer", async (question: string) => llm.invoke(question)); //> call=chat model=gpt-4o-mini
const count = task({ name: "count" }, (text: string) => text.length);

const workflow = entrypoint({ name: "workflow" }, async (question: string) => {
  const found = await answer(question);
  return count(String(found.content));
});
await workflow.invoke("x"); //> call=chat model=gpt-4o-mini
const counting = entrypoint("counting", async (text: string) => count(text));
await counting.invoke("x");

const chosen = createReactAgent({ llm: async () => llm, tools: [] });
await chosen.invoke({ messages: [] }); //> call=chat model=gpt-4o-mini
