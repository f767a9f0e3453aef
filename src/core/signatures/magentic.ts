import type { Sdk } from './sdk.ts';

/** Magentic: a decorator turns a function's signature into a prompt; calling the function asks the model. */
export const magentic: Sdk = {
  id: 'magentic',
  docs: ['https://github.com/jackmpcollins/magentic/tree/main/src/magentic', 'https://magentic.dev/configuration/'],
  source: ['jackmpcollins/magentic 0.41.1'],
  kinds: {
    chatModel: {
      from: {
        python: [
          'magentic.**#{OpenaiChatModel,AnthropicChatModel,LitellmChatModel,MistralChatModel,OpenRouterChatModel}()',
        ],
      },
      names: 'chat',
      model: ['model', '0'],
      calls: [{ path: '{complete,acomplete}', runs: 'chat' }],
    },
    retryModel: {
      from: { python: ['magentic.**#RetryChatModel()'] },
      model: ['chat_model', '0'],
      calls: [{ path: '{complete,acomplete}', runs: 'chat' }],
    },
    decorator: { from: { python: ['magentic.**#{prompt,chatprompt,prompt_chain}()'] }, model: ['model'] },
    decorated: {
      from: { python: ['magentic.**#{prompt,chatprompt,prompt_chain}()()'] },
      calls: [{ path: '()', runs: 'chat' }],
    },
    chat: {
      from: { python: ['magentic.**#Chat()', 'magentic.**#Chat.from_prompt()'] },
      model: ['model'],
      same: [
        '{add_user_message,add_system_message,add_assistant_message,add_message,submit,asubmit,exec_function_call,aexec_function_call}()',
      ],
      calls: [{ path: '{submit,asubmit}', runs: 'chat' }],
    },
  },
};
