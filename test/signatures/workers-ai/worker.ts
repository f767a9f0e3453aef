import { Ai } from '@cloudflare/ai';
import { env as ambient, WorkerEntrypoint } from 'cloudflare:workers';
import { Agent } from 'agents';

const MODEL_ID = '@cf/meta/llama-3.1-8b-instruct-fp8';

export default {
  async fetch(_request: Request, env: Env): Promise<Response> {
    const image = await env.AI.run<'@cf/stabilityai/stable-diffusion-xl-base-1.0'>('@cf/stabilityai/stable-diffusion-xl-base-1.0', { prompt: 'x' }); //> call=image model=@cf/stabilityai/stable-diffusion-xl-base-1.0
    const old = new Ai(env.AI);
    await old.run('@cf/meta/llama-2-7b-chat-int8', { prompt: 'x', max_tokens: 20 }); //> call=chat model=@cf/meta/llama-2-7b-chat-int8 max=20
    return answer(env.AI, image);
  },
} satisfies ExportedHandler<Env>;

async function answer(ai: Ai, _image: unknown) {
  const inputs = { messages: [], max_tokens: 1024 };
  return new Response(await ai.run<typeof MODEL_ID>(MODEL_ID, inputs, { returnRawResponse: true })); //> call=chat model=@cf/meta/llama-3.1-8b-instruct-fp8 max=1024
}

await ambient.AI.run('@cf/baai/bge-base-en-v1.5', { text: ['x'] }); //> call=embedding model=@cf/baai/bge-base-en-v1.5

export class Service extends WorkerEntrypoint<Env> {
  ask(prompt: string) {
    return this.env.AI.run('@cf/qwen/qwq-32b', { prompt }); //> call=chat model=@cf/qwen/qwq-32b
  }
}

export class Helper extends Agent<Env> {
  async draw(isVector: boolean) {
    const either = isVector ? '@cf/baai/bge-m3' : '@cf/meta/llama-3.2-1b-instruct';
    await this.env.AI.run(either, {}); //> call=chat model=?
    return this.env.AI.run('@cf/black-forest-labs/flux-1-schnell', { prompt: 'x' }); //> call=image model=@cf/black-forest-labs/flux-1-schnell
  }

  async ask() {
    await this.env.VECTORIZE.upsert([]);
    return this.env.AI.run(MODEL_ID, {}); //> call=chat model=@cf/meta/llama-3.1-8b-instruct-fp8
  }
}

export const pages = {
  async fetch(request, env, ctx) {
    ctx.waitUntil(Promise.resolve());
    const vectors = await env.AI.run('@cf/baai/bge-base-en-v1.5', { text: [request.url] }); //> call=embedding model=@cf/baai/bge-base-en-v1.5
    const image = await env.AI.run('@cf/black-forest-labs/flux-1-schnell', { prompt: 'x' }); //> call=image model=@cf/black-forest-labs/flux-1-schnell
    await env.DB.run('select 1');
    await env.AI.run('not a model');
    const own = await env.AI.run(request.headers.get('model'), { prompt: 'x' }); //> call=chat model=?
    return [vectors, image, own];
  },
};
