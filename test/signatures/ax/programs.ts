import { agent, ai, ax, AxAIOpenAI, AxBalancer, AxGen, f, flow } from '@ax-llm/ax';

const llm = ai({ name: 'openai', apiKey: 'x', config: { model: 'gpt-4o-mini' } }); //> names=chat model=gpt-4o-mini
const plain = new AxAIOpenAI({ apiKey: 'x' });
const classify = ax('review:string -> sentiment:class "good, bad"');
await classify.forward(llm, { review: 'fine' }); //> call=chat model=gpt-4o-mini
await new AxGen(f().build()).streamingForward(llm, {}, { model: 'fast' }); //> call=chat model=?
await llm.chat({ chatPrompt: [{ role: 'user', content: 'hi' }] }); //> call=chat model=gpt-4o-mini
await plain.chat({ model: 'fast', chatPrompt: [] }); //> call=chat model=?
await llm.embed({ texts: ['a'], embedModel: 'text-embedding-3-small' }); //> call=embedding model=?
await AxBalancer.create([plain]).chat({ chatPrompt: [] }); //> call=chat model=?
await agent('question:string -> answer:string').forward(llm, { question: 'why' }); //> call=chat model=gpt-4o-mini
const summary = flow()
  .node('summarizer', 'text:string -> summary:string')
  .execute('summarizer', state => ({ text: state.text }))
  .map(state => ({ summary: state.summarizerResult.summary }));
await summary.forward(llm, { text: '…' }); //> call=chat model=gpt-4o-mini
classify.setExamples([]);
