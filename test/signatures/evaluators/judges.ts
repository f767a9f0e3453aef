import { AnswerCorrectness, EmbeddingSimilarity, Factuality, Levenshtein, NumericDiff } from 'autoevals';
import { createLLMAsJudge, CORRECTNESS_PROMPT } from 'openevals';
import promptfoo from 'promptfoo';

const judge = createLLMAsJudge({ prompt: CORRECTNESS_PROMPT, model: 'openai:gpt-4o' }); //> names=chat model=openai:gpt-4o
await judge({ inputs: 'Who?', outputs: 'Me' }); //> call=chat model=openai:gpt-4o
await Factuality({ input: 'Who?', output: 'Me', expected: 'Me', model: 'gpt-4o-mini' }); //> call=chat model=gpt-4o-mini
await Levenshtein({ output: 'a', expected: 'b' });
await promptfoo.evaluate({ prompts: ['Say {{x}}'], providers: ['openai:gpt-4o-mini'], tests: [{ vars: { x: 'hi' } }] }); //> call=other model=openai:gpt-4o-mini
await AnswerCorrectness({ input: 'Who?', output: 'Me', expected: 'Me', model: 'gpt-4o-mini' }); //> call=chat model=gpt-4o-mini
await EmbeddingSimilarity({ output: 'a', expected: 'b', model: 'text-embedding-3-small' }); //> call=embedding model=text-embedding-3-small
await NumericDiff({ output: 1, expected: 2 });
