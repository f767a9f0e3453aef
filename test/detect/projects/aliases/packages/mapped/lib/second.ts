export { client as second } from '../../../src/ai/client';
