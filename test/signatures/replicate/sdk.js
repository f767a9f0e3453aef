import Replicate from 'replicate';

const replicate = new Replicate({ auth: process.env.REPLICATE_API_TOKEN });
const model = 'replicate/canary:30e22229542eb3f79d4f945dacb58d32001b02cc313ae6f54eef27904edf3272';
for await (const event of replicate.stream(model, { input: {} })) console.log(event); //> call=generation model=replicate/canary:30e22229542eb3f79d4f945dacb58d32001b02cc313ae6f54eef27904edf3272
await replicate.run('black-forest-labs/flux-dev', { input: { prompt: 'x' } }); //> call=generation model=black-forest-labs/flux-dev
const prediction = await replicate.predictions.create({ model: 'black-forest-labs/flux-schnell', input: {} }); //> call=generation model=black-forest-labs/flux-schnell
await replicate.predictions.create({ version: '39ed52f2', input: {} }); //> call=generation model=39ed52f2
await replicate.deployments.predictions.create('acme', 'app', { input: {} }); //> call=generation model=?
await replicate.wait(prediction);
await replicate.predictions.get(prediction.id);
await replicate.models.list();
