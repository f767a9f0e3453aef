import { AxAIAnthropicModel, AxAIGoogleGeminiModel, AxAIOpenAIModel, ai, ax } from '@ax-llm/ax';

const llm = ai({ name: 'openai', apiKey: 'k', config: { model: AxAIOpenAIModel.GPT4OMini } }); //> names=chat model=gpt-4o-mini from=cross-file
const program = ax('question:string -> answer:string');
await program.forward(llm, { question: 'Hi' }); //> call=chat model=gpt-4o-mini
// Another model in 2024.
const claude = ai({ name: 'anthropic', apiKey: 'k', config: { model: AxAIAnthropicModel.Claude35Sonnet } });
await program.forward(claude, { question: 'Hi' }); //> call=chat model=?
// Previews before it was ready.
const gemini = ai({ name: 'google-gemini', apiKey: 'k', config: { model: AxAIGoogleGeminiModel.Gemini25Pro } });
await program.forward(gemini, { question: 'Hi' }); //> call=chat model=?
