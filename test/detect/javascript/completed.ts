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

export async function askInShort(body: Asked) {
  body.model ??= 'gpt-4o-mini';
  return fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body: JSON.stringify(body) }); //> call=chat model=gpt-4o-mini from=parameter-default
}

export async function askUnlessSet(body: Asked) {
  if (!body.model) body.model = 'gpt-4o-mini';
  return fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body: JSON.stringify({ ...body, stream: false }) }); //> call=chat model=gpt-4o-mini from=parameter-default
}

export async function askIfLong(body: Asked, text: string) {
  if (text.length > 500) body.model = 'gpt-4o';
  return fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body: JSON.stringify(body) }); //> call=chat model=?
}

export async function askPlainly(model?: string) {
  model ??= 'gpt-4o-mini';
  return fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body: JSON.stringify({ model }) }); //> call=chat model=gpt-4o-mini from=parameter-default
}

const known: Asked = { model: 'gpt-4o', temperature: 1 };
known.model ||= 'gpt-4o-mini';
fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body: JSON.stringify(known) }); //> call=chat model=gpt-4o
