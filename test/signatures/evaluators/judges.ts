import { Factuality, Levenshtein } from 'autoevals';
import { createLLMAsJudge, CORRECTNESS_PROMPT } from 'openevals';
import promptfoo from 'promptfoo';

const judge = createLLMAsJudge({ prompt: CORRECTNESS_PROMPT, model: 'openai:gpt-4o' }); //> names=chat model=openai:gpt-4o
await judge({ inputs: 'Who?', outputs: 'Me' }); //> call=chat model=openai:gpt-4o
await Factuality({ input: 'Who?', output: 'Me', expected: 'Me', model: 'gpt-4o-mini' }); //> call=chat model=gpt-4o-mini
await Levenshtein({ output: 'a', expected: 'b' });
await promptfoo.evaluate({ prompts: ['Say {{x}}'], providers: ['openai:gpt-4o-mini'], tests: [{ vars: { x: 'hi' } }] }); //> call=other model=openai:gpt-4o-mini
