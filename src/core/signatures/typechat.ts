import type { Sdk } from './sdk.ts';

/** TypeChat: a request is translated into an object of a type. */
export const typechat: Sdk = {
  id: 'typechat',
  docs: [
    'https://github.com/microsoft/TypeChat/blob/main/typescript/src/model.ts',
    'https://github.com/microsoft/TypeChat/blob/main/typescript/src/typechat.ts',
  ],
  source: ['microsoft/TypeChat 2026-07-30'],
  kinds: {
    model: {
      from: {
        javascript: [
          'typechat#{createLanguageModel,createOpenAILanguageModel,createAzureOpenAILanguageModel}()',
          'typechat#TypeChatLanguageModel()',
        ],
        python: ['typechat#create_{language_model,openai_language_model,azure_openai_language_model}()'],
      },
      calls: [{ path: 'complete', runs: 'chat' }],
    },
    openaiModel: {
      from: {
        javascript: ['typechat#createOpenAILanguageModel()'],
        python: ['typechat#create_openai_language_model()'],
      },
      names: 'chat',
      provider: 'openai',
      model: ['model', '1'],
    },
    environmentModel: {
      from: { javascript: ['typechat#createLanguageModel()'] },
      names: 'chat',
      model: ['0.OPENAI_MODEL'],
    },
    azureModel: {
      from: { javascript: ['typechat#createAzureOpenAILanguageModel()'] },
      names: 'chat',
      provider: 'azure',
    },
    translator: {
      from: {
        javascript: ['typechat{,/ts}#{createJsonTranslator,createProgramTranslator,TypeChatJsonTranslator}()'],
        python: ['typechat#TypeChatJsonTranslator()'],
      },
      uses: ['model', '0'],
      calls: [{ path: 'translate', runs: 'chat' }],
    },
  },
};
