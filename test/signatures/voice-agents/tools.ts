import { llm, tool, type RunContext } from '@livekit/agents';

export const lamp = llm.tool({
  name: 'lamp',
  description: 'Switches the lamp.',
  execute: async ({ isOn }: { isOn: boolean }, { ctx }) => {
    ctx.session.say('One moment.'); //> call=tts model=?
    await ctx.session.generateReply({ userInput: `The lamp is ${isOn}.` }); //> call=chat model=?
  },
});

export const number = tool({
  description: 'Tells the number.',
  execute: async (_, { ctx, toolCallId }: llm.ToolOptions<{ count: number }>) => {
    ctx.session.say(`It is ${ctx.userData.count}, ${toolCallId}.`); //> call=tts model=?
  },
});

// Neither the first parameter of a tool, nor an object of the same name elsewhere.
export const other = llm.tool({ execute: async ({ ctx }: any) => ctx.session.say('No.') });
export const log = ({ ctx }: any) => ctx.session.say('No.');
export const typed = (ctx: RunContext) => ctx.session.say('Yes.'); //> call=tts model=?
