import { InMemoryRunner, LlmAgent } from '@google/adk';

const rootAgent = new LlmAgent({ name: 'root', model: 'gemini-2.5-flash', instruction: 'Answer.' }); //> names=chat model=gemini-2.5-flash
const runner = new InMemoryRunner({ agent: rootAgent });
for await (const event of runner.runAsync({ userId: 'u', sessionId: 's', newMessage: { parts: [{ text: 'Hi' }] } })) { //> call=chat model=gemini-2.5-flash
  console.log(event);
}
