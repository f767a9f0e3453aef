async function summarise(text) {
  if ((await LanguageModel.availability()) === 'unavailable') return text;
  const session = await LanguageModel.create({ initialPrompts: [] }); //> names=chat model=?
  const answer = await session.prompt(`Shorten: ${text}`); //> call=chat model=?
  for await (const part of session.promptStreaming(answer)) console.log(part); //> call=chat model=?
  session.destroy();
  const summarizer = await Summarizer.create({ type: 'tldr' }); //> names=generation model=?
  return summarizer.summarize(text); //> call=generation model=?
}

async function older(text) {
  const session = await window.ai.languageModel.create(); //> names=chat model=?
  return session.prompt(text); //> call=chat model=?
}

const name = window.prompt('Your name?');
prompt(name);
summarise(name).then(older);
