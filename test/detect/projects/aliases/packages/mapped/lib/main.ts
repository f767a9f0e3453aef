export { client as mapped } from '../../../src/ai/client';
