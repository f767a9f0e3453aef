// A table asked with a key that is not known gives one of its entries, or none: then what stands beside it counts too.
import OpenAI from 'openai';

const openai = new OpenAI();
const ALIASES: Record<string, string> = { old: 'gpt-4o' };
const PRESETS: Record<string, { id: string }> = { ...{ fast: { id: 'gpt-4o-mini' } } };
const resolved = (name: string) => ALIASES[name] ?? name;

export async function ask(model: string, input: string) {
  await openai.responses.create({ model: ALIASES[model], input }); //> call=chat model=gpt-4o
  await openai.responses.create({ model: ALIASES[model] ?? model, input }); //> call=chat model=?
  await openai.responses.create({ model: ALIASES[model] || 'o3', input }); //> call=chat model=?
  await openai.responses.create({ model: model in ALIASES ? ALIASES[model] : model, input }); //> call=chat model=?
  await openai.responses.create({ model: resolved(model), input }); //> call=chat model=?
  await openai.responses.create({ model: resolved('old'), input }); //> call=chat model=gpt-4o
  await openai.responses.create({ model: resolved('o3'), input }); //> call=chat model=o3
  await openai.responses.create({ model: ALIASES['old'] ?? model, input }); //> call=chat model=gpt-4o
  await openai.responses.create({ model: PRESETS[model]?.id ?? 'o3', input }); //> call=chat model=?
  await openai.responses.create({ model: PRESETS[model].id, input }); //> call=chat model=gpt-4o-mini
}
