import type { Sdk } from './sdk.ts';

/** browser-use: an agent that drives a browser, with its own chat model classes or those of LangChain. */
export const browserUse: Sdk = {
  id: 'browser-use',
  docs: [
    'https://github.com/browser-use/browser-use/blob/main/browser_use/agent/service.py',
    'https://github.com/browser-use/browser-use/tree/main/browser_use/llm',
  ],
  source: ['browser-use/browser-use 0.13.8, 0.7.0 and 0.1.40'],
  kinds: {
    chatModel: {
      from: {
        python: [
          'browser_use.**#{ChatOpenAI,ChatOpenAILike,ChatAzureOpenAI,ChatAnthropic,ChatAnthropicBedrock,ChatAWSBedrock,ChatGoogle,ChatGroq}()',
          'browser_use.**#{ChatMistral,ChatDeepSeek,ChatCerebras,ChatOpenRouter,ChatLiteLLM,ChatVercel,ChatOCIRaw,ChatBrowserUse}()',
        ],
      },
      names: 'chat',
      model: ['model', 'model_id', '0'],
      calls: [{ path: 'ainvoke', runs: 'chat' }],
    },
    localModel: {
      from: { python: ['browser_use.**#ChatOllama()'] },
      names: 'chat',
      model: ['model', '0'],
      local: true,
      calls: [{ path: 'ainvoke', runs: 'chat' }],
    },
    agent: {
      from: { python: ['browser_use.**#{Agent,CodeAgent}()'] },
      uses: ['llm', '1'],
      calls: [{ path: '{run,run_sync,step,take_step}', runs: 'chat', given: { loopBound: ['max_steps', '0'] } }],
    },
  },
};
