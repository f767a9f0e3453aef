import { createJsonTranslator, createLanguageModel, createOpenAILanguageModel } from 'typechat';
import { createProgramTranslator } from 'typechat/ts';
import type { TypeChatJsonTranslator } from 'typechat';
import { createTypeScriptJsonValidator } from 'typechat/ts';

const model = createLanguageModel(process.env); //> names=chat model=?
const named = createOpenAILanguageModel(process.env.KEY, 'gpt-4o-mini'); //> names=chat model=gpt-4o-mini
const validator = createTypeScriptJsonValidator<Sentiment>('…', 'Sentiment');
const translator = createJsonTranslator(model, validator);
const other = createJsonTranslator(named, validator);
await translator.translate('fine'); //> call=chat model=?
await other.translate('fine'); //> call=chat model=gpt-4o-mini
await createProgramTranslator(named, '…').translate('1 + 1'); //> call=chat model=gpt-4o-mini
await named.complete('hello'); //> call=chat model=gpt-4o-mini
validator.validate({});

export const ask = (by: TypeChatJsonTranslator<Sentiment>) => by.translate('fine'); //> call=chat model=?
