// Given objects that a function completes, with what is known of them by their types.
interface Asked {
  model?: string;
  temperature: number;
}

export async function ask(body: Omit<Asked, 'model'> & { model?: string }) {
  body.model = body.model ?? 'gpt-4o-mini';
  return retried(() => fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body: JSON.stringify(body) })); //> call=chat model=gpt-4o-mini from=parameter-default
}

export async function askPlain(body: Asked) {
  body.temperature ??= 0;
  return fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body: JSON.stringify(body) }); //> call=chat model=?
}
