export { client as rooted } from '../../src/ai/client';
