const { google } = require('googleapis');

const model = 'models/gemini-2.5-flash';
async function main(url) {
  const service = await google.discoverAPI({ url });
  const answer = await service.models.generateContent({ model: model, requestBody: { contents: [] } }); //> call=chat model=models/gemini-2.5-flash
  await service.media.upload({ media: {} });
  const drive = google.drive({ version: 'v3' });
  await drive.files.list({});
  return answer;
}
