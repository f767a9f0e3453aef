import OpenAI from 'openai';

export const llm = new OpenAI();
export const MODEL = 'gpt-4o';
