import type { Sdk } from './sdk.ts';

/** Globals of the browser; older names hang on `window.ai`, in extensions on `chrome.aiOriginTrial`. */
const at = (current: string, older: string): string[] => [
  `global#{,window.,self.,globalThis.}${current}.create()`,
  `global#{,window.,self.,globalThis.}{ai,chrome.aiOriginTrial,browser.aiOriginTrial}.${older}`,
];

/** Models that the browser brings along (Chrome, Edge). Which one it is, is not for the page to choose. */
export const builtInAi: Sdk = {
  id: 'built-in-ai',
  docs: [
    'https://developer.chrome.com/docs/ai/built-in-apis',
    'https://github.com/webmachinelearning/prompt-api',
    'https://github.com/webmachinelearning/writing-assistance-apis',
  ],
  source: [
    'webmachinelearning/prompt-api of 2026-06-22, writing-assistance-apis of 2026-08-03, translation-api of 2026-01-22',
  ],
  local: true,
  kinds: {
    language: {
      from: {
        javascript: [
          ...at('LanguageModel', '{languageModel,assistant}.create()'),
          'global#{,window.}ai.{createTextSession,createGenericSession}()',
        ],
      },
      names: 'chat',
      same: ['clone()'],
      calls: [{ path: '{prompt,promptStreaming,execute,executeStreaming,append}', runs: 'chat' }],
    },
    writing: {
      from: {
        javascript: [
          ...at('{Summarizer,Writer,Rewriter,Proofreader}', '{summarizer,writer,rewriter,proofreader}.create()'),
        ],
      },
      names: 'generation',
      calls: [
        {
          path: '{summarize,summarizeStreaming,write,writeStreaming,rewrite,rewriteStreaming,proofread,proofreadStreaming}',
          runs: 'generation',
        },
      ],
    },
    translating: {
      from: { javascript: [...at('Translator', 'translator.create()'), 'global#translation.createTranslator()'] },
      names: 'generation',
      calls: [{ path: '{translate,translateStreaming}', runs: 'generation' }],
    },
    detecting: {
      from: { javascript: [...at('LanguageDetector', 'languageDetector.create()')] },
      names: 'classification',
      calls: [{ path: 'detect', runs: 'classification' }],
    },
  },
};
