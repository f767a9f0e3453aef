import type { Sdk } from './sdk.ts';

/** Questions about tables, answered by code that a model writes. */
export const pandasai: Sdk = {
  id: 'pandasai',
  docs: [
    'https://github.com/sinaptik-ai/pandas-ai/tree/main/pandasai',
    'https://github.com/sinaptik-ai/pandas-ai/tree/main/extensions/llms',
  ],
  source: ['Sinaptik-AI/pandas-ai 2025-02-18', 'gventuri/pandas-ai 2023-07-13'],
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
      calls: [
        {
          path: '{chat,follow_up,generate_code,generate_code_with_retries,rephrase_query,explain,clarification_questions}',
          runs: 'chat',
        },
      ],
    },
    /** Version 3: a table that is asked itself, with the model of the configuration. */
    frame: {
      from: { python: ['pandasai#{DataFrame,read_csv,read_excel,load,create}()'] },
      calls: [{ path: '{chat,follow_up}', runs: 'chat', receiver: false }],
    },
    runner: {
      from: { python: ['pandasai#PandasAI()'] },
      uses: ['llm', '0'],
      calls: [{ path: '{(),run}', runs: 'chat' }],
    },
  },
  calls: { python: [{ path: 'pandasai#{chat,follow_up}', runs: 'chat', receiver: false }] },
};
