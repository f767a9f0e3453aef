import type { ChatRequest } from 'ollama/browser';

export class Strategy {
  constructor(private server: { baseUrl: string }) {}

  chat(payload: ChatRequest) {
    return fetch(`${this.server.baseUrl}/api/chat`, { method: 'POST', body: JSON.stringify(payload) }); //> call=chat model=?
  }

  models() {
    return fetch(`${this.server.baseUrl}/api/tags`);
  }

  own() {
    return fetch('/api/chat', { method: 'POST' });
  }
}
