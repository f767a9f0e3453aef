import { END, START, StateGraph } from '@langchain/langgraph';
import { ChatOpenAI } from '@langchain/openai';

const writer = new ChatOpenAI({ model: 'gpt-4o' }); //> names=chat model=gpt-4o
const grader = new ChatOpenAI({ model: 'gpt-4o-mini' }); //> names=chat model=gpt-4o-mini

const write = async (state: { draft: string }) => writer.invoke(state.draft); //> call=chat model=gpt-4o
async function isGood(state: { draft: string }) {
  return (await grader.invoke(state.draft)).content === 'yes' ? END : 'write'; //> call=chat model=gpt-4o-mini
}

const judged = new StateGraph(State).addNode('write', write).addEdge(START, 'write').addConditionalEdges('write', isGood);
await judged.compile().invoke({}); //> call=chat model=?

const silent = new StateGraph(State).addNode('pass', () => ({})).addConditionalEdges({ source: START, path: isGood });
await silent.compile().invoke({}); //> call=chat model=gpt-4o-mini
