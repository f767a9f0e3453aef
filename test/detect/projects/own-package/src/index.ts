export class DeepgramClient {
  listen = { v1: { media: { transcribeUrl: (request: object) => request } } };
}
