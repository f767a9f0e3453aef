// Declared empty and set by one function: what it is made of counts where others read it.
import { ChatOpenAI } from '@langchain/openai';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { RunnableWithMessageHistory } from '@langchain/core/runnables';

let chain: RunnableWithMessageHistory<object, string> | null = null;
let given: ChatOpenAI | null = null;
let either: ChatOpenAI | null = null;

export const setKey = (apiKey: string, other: ChatOpenAI) => {
  const llm = new ChatOpenAI({ model: 'gpt-4o', apiKey }); //> names=chat model=gpt-4o
  const runnable = ChatPromptTemplate.fromMessages([]).pipe(llm);
  chain = new RunnableWithMessageHistory({ runnable, getMessageHistory: () => [] });
  given = other;
  either = new ChatOpenAI({ model: 'gpt-4o' }); //> names=chat model=gpt-4o
};
export const setMini = () => {
  either = new ChatOpenAI({ model: 'gpt-4o-mini' }); //> names=chat model=gpt-4o-mini
};

export const reply = async (text: string) => {
  await (chain as RunnableWithMessageHistory<object, string>).stream({ text }); //> call=chat model=gpt-4o from=attribute
  await given!.invoke(text); //> call=chat model=?
  await either!.invoke(text); //> call=chat model=?
};

class Service {
  private llm: ChatOpenAI | null = null;
  private later?: ChatOpenAI;
  start() {
    this.llm = new ChatOpenAI({ model: 'gpt-4o' }); //> names=chat model=gpt-4o
    this.later = new ChatOpenAI({ model: 'gpt-4o' }); //> names=chat model=gpt-4o
  }
  async ask(text: string) {
    await this.llm?.invoke(text); //> call=chat model=gpt-4o
    await this.later?.invoke(text); //> call=chat model=gpt-4o
  }
}
export const service = new Service();
