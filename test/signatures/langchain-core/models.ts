import { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { RunnableSequence } from '@langchain/core/runnables';
import { StringOutputParser } from '@langchain/core/output_parsers';

export async function ask(model: BaseChatModel, text: string) {
  const prompt = ChatPromptTemplate.fromMessages([['human', '{text}']]);
  await prompt.invoke({ text });
  await RunnableSequence.from([prompt, model, new StringOutputParser()]).invoke({ text }); //> call=chat model=?
  await prompt.pipe(new StringOutputParser()).invoke({ text });
  return model.invoke(text); //> call=chat model=?
}
