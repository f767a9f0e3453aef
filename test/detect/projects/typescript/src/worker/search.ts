import type { Env } from './env';

export async function embedding({ bindings, text, model }: { bindings: Env; text: string; model: string }) {
  await bindings.DB.run(text);
  return bindings.AI.run(model as keyof AiModels, { text: [text] }); //> call=chat model=?
}
