import { createStep } from '@mastra/core/workflows';
import { createTool } from '@mastra/core/tools';
import { createStep as other } from './own';

export const plan = createStep({
  id: 'plan',
  execute: async ({ inputData, mastra }) => {
    const agent = mastra?.getAgent('planner');
    const { text } = await agent.generate([{ role: 'user', content: inputData.city }]); //> call=chat model=?
    return { text };
  },
});

export const ask = createTool({
  id: 'ask',
  async execute({ context, mastra }) {
    return mastra.getAgent('asker').stream(context.question); //> call=chat model=?
  },
});

export const later = createTool({
  id: 'later',
  execute: async (input, { mastra }) => mastra.getAgentById('asker').generate(input.question), //> call=chat model=?
});

export const own = other({ execute: async ({ mastra }) => mastra.getAgent('x').generate('hi') });
export const inner = createStep({ run: async ({ mastra }) => mastra.getAgent('x').generate('hi') });
