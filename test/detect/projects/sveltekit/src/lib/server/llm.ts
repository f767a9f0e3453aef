import OpenAI from 'openai';

export const MODEL = 'gpt-4o-mini';
export const llm = new OpenAI();
