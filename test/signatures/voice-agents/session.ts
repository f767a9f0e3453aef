import { voice, type JobContext } from '@livekit/agents';
import * as deepgram from '@livekit/agents-plugin-deepgram';
import * as openai from '@livekit/agents-plugin-openai';
import * as silero from '@livekit/agents-plugin-silero';

export async function entry(ctx: JobContext) {
  const session = new voice.AgentSession({
    vad: await silero.VAD.load(),
    stt: new deepgram.STT({ model: 'nova-3' }), //> names=stt model=nova-3
    llm: new openai.LLM({ model: 'gpt-4o-mini' }), //> names=chat model=gpt-4o-mini
    tts: new openai.TTS({ model: 'gpt-4o-mini-tts', voice: 'ash' }), //> names=tts model=gpt-4o-mini-tts
  });
  await session.start({ agent: new voice.Agent({ instructions: 'Help.' }), room: ctx.room }); //> call=chat model=gpt-4o-mini
  session.generateReply({ instructions: 'Greet.' }); //> call=chat model=gpt-4o-mini
}
