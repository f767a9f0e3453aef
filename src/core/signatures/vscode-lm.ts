import type { Sdk } from './sdk.ts';

/** The language models that VS Code lends to extensions. A request of a chat participant brings the user's own choice. */
export const vscodeLm: Sdk = {
  id: 'vscode-lm',
  docs: [
    'https://code.visualstudio.com/api/extension-guides/ai/language-model',
    'https://github.com/microsoft/vscode/blob/main/src/vscode-dts/vscode.d.ts',
  ],
  source: ['@types/vscode 1.140.0 (npm)'],
  kinds: {
    model: {
      from: {
        javascript: ['vscode#lm.selectChatModels()', 'vscode#LanguageModelChat()', 'vscode#ChatRequest().model'],
      },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['id', 'family'],
      same: ['[]', 'at()', 'find()'],
      calls: [{ path: 'sendRequest', runs: 'chat' }],
    },
  },
};
