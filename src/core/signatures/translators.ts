import type { CallSpec, Sdk, ValueKind } from './sdk.ts';

/** A request that names no model: the service has one. */
const asked = (path: string): CallSpec => ({ path, runs: 'generation', receiver: false });

const translator = (name: string, provider?: string): ValueKind => ({
  from: { python: [`deep_translator.**#${name}()`] },
  ...(provider && { provider }),
  calls: [asked('translate{,_file,_batch}')],
});

/** Machine translation as a service, by its own client or by way of its web page. Dictionaries are not among them. */
export const translators: Sdk = {
  id: 'translators',
  docs: [
    'https://github.com/DeepLcom/deepl-python/blob/main/deepl/translator.py',
    'https://deep-translator.readthedocs.io/en/latest/usage.html',
    'https://github.com/ssut/py-googletrans/blob/main/googletrans/client.py',
  ],
  source: ['DeepLcom/deepl-python 1.30.0', 'nidhaloff/deep-translator 1.11.4', 'ssut/py-googletrans 4.0.0'],
  kinds: {
    deepL: {
      from: { python: ['deepl{,.translator,.deepl_client}#{Translator,DeepLClient}()'] },
      provider: 'deepl',
      calls: [
        asked('translate_text{,_with_glossary}'),
        asked('translate_document{,_from_filepath,_upload}'),
        asked('rephrase_text'),
      ],
    },
    byGoogle: translator('GoogleTranslator', 'google'),
    byDeepL: translator('DeeplTranslator', 'deepl'),
    byMicrosoft: translator('MicrosoftTranslator', 'azure'),
    byOthers: translator('{Yandex,Papago,Baidu,Tencent,Libre}Translator'),
    byChat: {
      from: { python: ['deep_translator.**#ChatGptTranslator()'] },
      provider: 'openai',
      names: 'chat',
      model: ['model'],
      default: { id: 'gpt-3.5-turbo', version: 'deep-translator 1.11' },
      calls: [{ path: 'translate{,_file,_batch}', runs: 'chat' }],
    },
    /** Awaited since 4.0. */
    googleTrans: {
      from: { python: ['googletrans{,.client}#Translator()'] },
      provider: 'google',
      calls: [asked('translate'), { path: 'detect', runs: 'classification', receiver: false }],
    },
  },
};
