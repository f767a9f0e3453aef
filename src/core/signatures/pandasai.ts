import type { Sdk } from './sdk.ts';

/** Questions about tables, answered by code that a model writes. */
export const pandasai: Sdk = {
  id: 'pandasai',
  docs: [
    'https://github.com/sinaptik-ai/pandas-ai/tree/main/pandasai',
    'https://github.com/sinaptik-ai/pandas-ai/tree/main/extensions/llms',
  ],
  kinds: {
    llm: {
      from: {
        python: [
          'pandasai.llm.**#{OpenAI,AzureOpenAI,GooglePalm,GoogleGemini,GoogleVertexAI,HuggingFaceTextGen,LocalLLM,BambooLLM,Starcoder,Falcon,OpenAssistant,BedrockClaude,IBMwatsonx,LangchainLLM}()',
          'pandasai_openai.**#{OpenAI,AzureOpenAI}()',
          'pandasai_litellm.**#LiteLLM()',
          'pandasai_{google,local,huggingface,bedrock,ibm,langchain}.**#{GoogleGemini,GoogleVertexAI,LocalLLM,HuggingFaceTextGen,BedrockClaude,IBMwatsonx,LangchainLLM}()',
        ],
      },
      names: 'chat',
      model: ['model', 'deployment_name', 'langchain_llm'],
      calls: [{ path: '{call,generate_code,chat}', runs: 'chat' }],
    },
    table: {
      from: { python: ['pandasai.**#{SmartDataframe,SmartDatalake,Agent}()'] },
      uses: ['config.llm', '1.llm', 'config', '1'],
      calls: [{ path: '{chat,follow_up,rephrase_query,explain,clarification_questions}', runs: 'chat' }],
    },
    runner: {
      from: { python: ['pandasai#PandasAI()'] },
      uses: ['llm', '0'],
      calls: [{ path: '{(),run}', runs: 'chat' }],
    },
  },
};
