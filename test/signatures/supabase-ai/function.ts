import { createClient } from '@supabase/supabase-js';

const model = new Supabase.ai.Session('gte-small'); //> names=embedding model=gte-small from=literal
const database = createClient(Deno.env.get('SUPABASE_URL')!, Deno.env.get('SUPABASE_ANON_KEY')!);

Deno.serve(async request => {
  const { rows, question } = await request.json();
  for (const row of rows) {
    const vector = await model.run(row.content, { mean_pool: true, normalize: true }); //> call=embedding model=gte-small from=attribute loop
    await database.from('pages').update({ vector }).eq('id', row.id);
  }
  const writer = new Supabase.ai.Session('mistral'); //> names=chat model=mistral
  const output = await writer.run(question, { stream: true, timeout: 60 }); //> call=chat model=mistral
  return new Response(output);
});
