import { google } from 'googleapis';

const service = google.generativelanguage({ version: 'v1beta', auth: key });
await service.models.generateAnswer({ model: 'models/aqa', requestBody: {} }); //> call=chat model=models/aqa
await service.models.predictLongRunning({ model: 'models/veo-3.0-generate-001', requestBody: {} }); //> call=video model=models/veo-3.0-generate-001
await service.models.list();
