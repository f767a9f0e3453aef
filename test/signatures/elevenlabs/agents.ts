import { Scribe } from '@elevenlabs/client';
import { ElevenLabsClient } from '@elevenlabs/elevenlabs-js';
import { useConversation, useScribe } from '@elevenlabs/react';

const client = new ElevenLabsClient();
const agent = await client.conversationalAi.agents.create({  //> names=chat model=gemini-2.5-flash
  name: 'desk',
  conversationConfig: {
    agent: { language: 'en', prompt: { prompt: 'Be brief.', llm: 'gemini-2.5-flash' } },
    tts: { modelId: 'eleven_flash_v2' },
  },
});
await client.conversationalAi.agents.update(agent.agentId, { name: 'front desk' });
await client.conversationalAi.agents.update(agent.agentId, { conversationConfig: { agent: { prompt: { llm: 'gpt-4o' } } } }); //> names=chat model=gpt-4o
await client.conversationalAi.agents.simulateConversation(agent.agentId, { simulationSpecification: null }); //> call=chat model=?
await client.conversationalAi.agents.get(agent.agentId);

export function Notes() {
  const scribe = useScribe({ modelId: 'scribe_v2_realtime', onCommittedTranscript: console.log }); //> names=stt model=scribe_v2_realtime
  const talk = useConversation();
  const start = async (token: string) => {
    await scribe.connect({ token, microphone: {} }); //> call=stt model=scribe_v2_realtime
    await talk.startSession({ agentId: agent.agentId });
    scribe.disconnect();
  };
  return start;
}

Scribe.connect({ token: 't', modelId: 'scribe_v2_realtime' }); //> call=stt model=scribe_v2_realtime
