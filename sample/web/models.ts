export const models = {
  chat: 'gpt-4o-mini',
  writer: 'claude-3-5-sonnet-20241022',
} as const;
