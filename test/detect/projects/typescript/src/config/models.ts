export const MODELS = { fast: 'gpt-4o-mini' } as const;
const hidden = 'gpt-4.1';
export { hidden as SMART };
