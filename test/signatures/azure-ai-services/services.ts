import { AzureKeyCredential, DocumentAnalysisClient } from '@azure/ai-form-recognizer';
import { TextAnalyticsClient } from '@azure/ai-text-analytics';
import { ComputerVisionClient } from '@azure/cognitiveservices-computervision';
import { BlobServiceClient } from '@azure/storage-blob';

const client = new DocumentAnalysisClient('https://x', new AzureKeyCredential('k'));
const poller = await client.beginAnalyzeDocument('prebuilt-invoice', new Uint8Array()); //> call=other model=prebuilt-invoice
await poller.pollUntilDone();
await new TextAnalyticsClient('https://x', new AzureKeyCredential('k')).recognizePiiEntities(['x']); //> call=classification model=?
await new ComputerVisionClient(undefined as never, 'https://x').analyzeImage('https://x/a.jpg'); //> call=classification model=?
new BlobServiceClient('https://x').getContainerClient('c');
