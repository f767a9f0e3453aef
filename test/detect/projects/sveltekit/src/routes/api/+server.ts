import { llm, MODEL } from '$lib/server/llm';

export const POST = async ({ request }) => {
  const { messages } = await request.json();
  return llm.chat.completions.create({ model: MODEL, messages }); //> call=chat model=gpt-4o-mini from=cross-file
};
