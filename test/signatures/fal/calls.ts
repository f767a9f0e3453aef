import { fal } from '@fal-ai/client';
import * as old from '@fal-ai/serverless-client';

fal.config({ credentials: 'k' });
await fal.subscribe('fal-ai/flux-pro/v1.1', { input: { prompt: 'x' } }); //> call=image model=fal-ai/flux-pro/v1.1
const { request_id } = await fal.queue.submit('fal-ai/flux/dev', { input: {} }); //> call=image model=fal-ai/flux/dev
await fal.queue.status('fal-ai/flux/dev', { requestId: request_id });
await fal.storage.upload(new Blob());
await old.run('110602490-lora', { input: {} }); //> call=image model=110602490-lora
await fal.subscribe('fal-ai/ffmpeg-api/compose', { input: { tracks: [] } });
await fal.queue.submit('fal-ai/workflow-utilities/trim-video', { input: {} });
await fal.subscribe('fal-ai/workflow-utilities/auto-subtitle', { input: {} }); //> call=image model=fal-ai/workflow-utilities/auto-subtitle
const connection = fal.realtime.connect('fal-ai/fast-lcm-diffusion', { onResult: result => console.log(result) }); //> names=image model=fal-ai/fast-lcm-diffusion
connection.send({ prompt: 'x', sync_mode: true }); //> call=image model=fal-ai/fast-lcm-diffusion
connection.close();
