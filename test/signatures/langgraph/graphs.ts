import { AIMessage } from '@langchain/core/messages';
import { MessagesAnnotation, StateGraph } from '@langchain/langgraph';
import { createReactAgent } from '@langchain/langgraph/prebuilt';
import { ChatOpenAI } from '@langchain/openai';
import { createAgent } from 'langchain';

const model = new ChatOpenAI({ model: 'gpt-4o' }); //> names=chat model=gpt-4o

async function callModel(state: typeof MessagesAnnotation.State) {
  return { messages: [await model.invoke(state.messages)] }; //> call=chat model=gpt-4o
}

const graph = new StateGraph(MessagesAnnotation)
  .addNode('agent', callModel)
  .addEdge('__start__', 'agent')
  .compile();
await graph.invoke({ messages: [] }); //> call=chat model=gpt-4o

const silent = new StateGraph(MessagesAnnotation)
  .addNode('echo', async () => ({ messages: [new AIMessage('no model')] }))
  .compile();
await silent.invoke({ messages: [] });

const agent = createReactAgent({ llm: model, tools: [] });
await agent.stream({ messages: [] }); //> call=chat model=gpt-4o
const named = createAgent({ model: 'openai:gpt-4o-mini', tools: [] }); //> names=chat model=openai:gpt-4o-mini
await named.invoke({ messages: [] }); //> call=chat model=openai:gpt-4o-mini

import { llmToolSelectorMiddleware, modelFallbackMiddleware, summarizationMiddleware, todoListMiddleware } from 'langchain';

createAgent({
  model,
  middleware: [
    summarizationMiddleware({ model: 'openai:gpt-4.1-nano' }), //> names=chat model=openai:gpt-4.1-nano
    modelFallbackMiddleware('openai:gpt-4o-mini'), //> names=chat model=openai:gpt-4o-mini
    summarizationMiddleware({ model }),
    llmToolSelectorMiddleware({ maxTools: 3 }),
    todoListMiddleware(),
  ],
});
