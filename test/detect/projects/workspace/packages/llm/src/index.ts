import OpenAI from 'openai';

export const client = new OpenAI();
export { MODEL } from './models';
