import OpenAI from 'openai';

const client = new OpenAI();
function k0({ a, ...rest }) {
  if (a === rest.b) return k1({ ...rest, a });
  const o = { ...rest, ...rest.inner };
  return a ? k3(o) : client.responses.create({ input: '', ...o });
}
function k1({ a, ...rest }) {
  if (a === rest.b) return k2({ ...rest, a });
  const o = { ...rest, ...rest.inner };
  return a ? k4(o) : client.responses.create({ input: '', ...o });
}
function k2({ a, ...rest }) {
  if (a === rest.b) return k3({ ...rest, a });
  const o = { ...rest, ...rest.inner };
  return a ? k5(o) : client.responses.create({ input: '', ...o });
}
function k3({ a, ...rest }) {
  if (a === rest.b) return k4({ ...rest, a });
  const o = { ...rest, ...rest.inner };
  return a ? k0(o) : client.responses.create({ input: '', ...o });
}
function k4({ a, ...rest }) {
  if (a === rest.b) return k5({ ...rest, a });
  const o = { ...rest, ...rest.inner };
  return a ? k1(o) : client.responses.create({ input: '', ...o });
}
function k5({ a, ...rest }) {
  if (a === rest.b) return k0({ ...rest, a });
  const o = { ...rest, ...rest.inner };
  return a ? k2(o) : client.responses.create({ input: '', ...o });
}
k0({ a: 1, model: 'x' });
