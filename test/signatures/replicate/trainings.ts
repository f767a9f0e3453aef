import Replicate from 'replicate';

const replicate = new Replicate();
await replicate.trainings.create('stability-ai', 'sdxl', '39ed52', { destination: 'me/mine', input: {} }); //> call=training model=?
await replicate.trainings.get('id');
