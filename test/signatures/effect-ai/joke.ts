import { LanguageModel } from '@effect/ai';
import { OpenAiClient, OpenAiLanguageModel } from '@effect/ai-openai';
import * as OpenRouterLanguageModel from '@effect/ai-openrouter/OpenRouterLanguageModel';
import * as Model from '@effect/ai/LanguageModel';
import { Effect } from 'effect';

const Gpt4o = OpenAiLanguageModel.model('gpt-4o'); //> names=chat model=gpt-4o
const Router = OpenRouterLanguageModel.layer({ model: 'anthropic/claude-3-5-sonnet' }); //> names=chat model=anthropic/claude-3-5-sonnet
const client = OpenAiClient.layer({ apiKey: 'x' });

const joke = Effect.gen(function* () {
  const response = yield* LanguageModel.generateText({ prompt: 'a joke' }); //> call=chat model=?
  const other = yield* Model.streamText({ prompt: response.text }).pipe(Effect.retry({ times: 1 })); //> call=chat model=?
  return other;
});
await joke.pipe(Effect.provide(Gpt4o), Effect.provide(client), Effect.runPromise);
