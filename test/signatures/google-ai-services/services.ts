import vision from '@google-cloud/vision';
import { TranslationServiceClient, v2 } from '@google-cloud/translate';
import { LanguageServiceClient } from '@google-cloud/language';
import { Storage } from '@google-cloud/storage';

const client = new vision.ImageAnnotatorClient();
const [labels] = await client.labelDetection('a.jpg'); //> call=classification model=?
await client.batchAnnotateImages({ requests: [] }); //> call=classification model=?
await client.getProjectId();
await new v2.Translate().translate('x', 'de'); //> call=generation model=?
await new TranslationServiceClient().translateText({ contents: ['x'] }); //> call=generation model=?
await new LanguageServiceClient().moderateText({ document: {} }); //> call=moderation model=?
await new Storage().bucket('b').get();
