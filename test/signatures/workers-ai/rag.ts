export default {
  async fetch(request: Request, env: Env) {
    const answer = await env.AI.autorag('docs').aiSearch({ query: 'x' }); //> call=chat model=?
    const found = await env.AI.autorag('docs').search({ query: 'x' }); //> call=embedding model=?
    return Response.json({ answer, found });
  },
};
