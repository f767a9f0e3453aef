import { Agent, AgentSession, inference, llm, type JobContext } from '@livekit/agents';
import * as openai from '@livekit/agents-plugin-openai';

class Quick extends Agent {
  constructor() {
    super({ instructions: 'Be quick.', llm: new inference.LLM({ model: 'openai/gpt-4.1-nano' }) }); //> names=chat model=openai/gpt-4.1-nano
  }
}

class Plain extends Agent {
  constructor() {
    super({ instructions: 'Be plain.' });
  }
  async onEnter() {
    this.session.say('Welcome.'); //> call=tts model=?
  }
}

export async function entry(ctx: JobContext) {
  const bare = new AgentSession({
    tts: new inference.TTS({ model: 'cartesia/sonic-3' }), //> names=tts model=cartesia/sonic-3
  });
  await bare.start({ agent: new Quick(), room: ctx.room }); //> call=chat model=openai/gpt-4.1-nano
  bare.say('Hello.'); //> call=tts model=cartesia/sonic-3

  const full = new AgentSession({ llm: 'openai/gpt-4.1-mini' });
  await full.start({ agent: new Plain(), room: ctx.room }); //> call=chat model=openai/gpt-4.1-mini
  await full.start({ agent: new Quick(), room: ctx.room }); //> call=chat model=openai/gpt-4.1-nano
  await full.start({ agent: Agent.create({ instructions: 'Help.' }), room: ctx.room }); //> call=chat model=openai/gpt-4.1-mini
  full.say('Hello.'); //> call=tts model=?

  const safe = new AgentSession({
    llm: new llm.FallbackAdapter({
      llms: [
        new openai.responses.LLM({ model: 'gpt-4.1' }), //> names=chat model=gpt-4.1
        new inference.LLM({ model: 'google/gemini-2.5-flash' }), //> names=chat model=google/gemini-2.5-flash
      ],
    }),
  });
  await safe.start({ agent: new Agent({ instructions: 'Help.' }), room: ctx.room }); //> call=chat model=gpt-4.1
}
