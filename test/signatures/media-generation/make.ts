import RunwayML from '@runwayml/sdk';

const client = new RunwayML();
const task = await client.imageToVideo.create({ model: 'gen3a_turbo', promptImage: 'u', promptText: 'x' }); //> call=video model=gen3a_turbo
await client.tasks.retrieve(task.id);
