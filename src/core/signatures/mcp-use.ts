import type { Sdk } from './sdk.ts';

/** mcp-use: an agent around a LangChain model that calls the tools of MCP servers. */
export const mcpUse: Sdk = {
  id: 'mcp-use',
  docs: ['https://github.com/mcp-use/mcp-use/blob/main/libraries/python/mcp_use/agents/mcpagent.py'],
  source: ['mcp-use/mcp-use 2026-08-21'],
  kinds: {
    agent: {
      from: { python: ['mcp_use.**#MCPAgent()'], javascript: ['{mcp-use,@mcp-use/agent}/**#MCPAgent()'] },
      uses: ['llm', '0'],
      calls: [
        {
          path: '{run,stream,stream_events,streamEvents,prettyStreamEvents}',
          runs: 'chat',
          given: { loopBound: ['max_steps', 'maxSteps'] },
        },
      ],
    },
  },
};
