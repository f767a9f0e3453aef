// An example of the package, which imports it by its built file.
const { DeepgramClient } = require('../dist/cjs/index.js');

const client = new DeepgramClient({ apiKey: 'k' });
client.listen.v1.media.transcribeUrl({ url: 'u', model: 'nova-3' }); //> call=stt model=nova-3
