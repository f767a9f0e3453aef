import { RekognitionClient, DetectLabelsCommand, ListFacesCommand, Rekognition } from '@aws-sdk/client-rekognition';
import { PollyClient, SynthesizeSpeechCommand, DescribeVoicesCommand } from '@aws-sdk/client-polly';
import { TranscribeStreamingClient, StartStreamTranscriptionCommand } from '@aws-sdk/client-transcribe-streaming';
import { S3Client, PutObjectCommand } from '@aws-sdk/client-s3';
import AWS from 'aws-sdk';
import Textract from 'aws-sdk/clients/textract';

const client = new RekognitionClient({ region: 'eu-west-1' });
const detect = new DetectLabelsCommand({ Image: { Bytes: new Uint8Array() } });
await client.send(detect); //> call=classification model=?
await client.send(new ListFacesCommand({ CollectionId: 'people' }));
await new Rekognition({}).detectModerationLabels({ Image: {} }); //> call=moderation model=?

await new PollyClient({}).send(new SynthesizeSpeechCommand({ Text: 'x', OutputFormat: 'mp3', VoiceId: 'Joanna' })); //> call=tts model=?
await new PollyClient({}).send(new DescribeVoicesCommand({}));
await new TranscribeStreamingClient({}).send(new StartStreamTranscriptionCommand({ LanguageCode: 'en-US' })); //> call=stt model=?

const comprehend = new AWS.Comprehend({ apiVersion: '2017-11-27' });
await comprehend.detectSentiment({ Text: 'x', LanguageCode: 'en' }).promise(); //> call=classification model=?
comprehend.listEndpoints({}, () => {});
new Textract().detectDocumentText({ Document: {} }, () => {}); //> call=other model=?

await new S3Client({}).send(new PutObjectCommand({ Bucket: 'b', Key: 'k' }));
