import { DocumentProcessorServiceClient } from '@google-cloud/documentai';
import { TranslationServiceClient } from '@google-cloud/translate';

await new TranslationServiceClient().romanizeText({ contents: ['x'] }); //> call=generation model=?
await new DocumentProcessorServiceClient().trainProcessorVersion({ parent: 'p' }); //> call=training model=?
