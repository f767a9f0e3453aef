import OpenAI from 'openai';

/**
 * @param {OpenAI} client
 * @param {string} input
 */
export function ask(client, input) {
  return client.responses.create({ model: 'a', input }); //> call=chat model=a
}
