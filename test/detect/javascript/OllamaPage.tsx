export const send = (backend: string, question: string) =>
  fetch(`${backend}/api/chat`, { method: 'POST', body: JSON.stringify({ question }) });
