import WebSocket from 'ws';

const KEY = process.env.KEY;
const MODEL = 'models/gemini-2.0-flash-exp';
const gemini = `wss://generativelanguage.googleapis.com/ws/google.ai.generativelanguage.v1beta.GenerativeService.BidiGenerateContent?key=${KEY}`;

export class Live {
  private ws: WebSocket | null = null;

  connect() {
    this.ws = new WebSocket(gemini); //> call=chat model=models/gemini-2.0-flash-exp from=constant
    this.ws.onopen = () => this.setUp();
  }

  private setUp() {
    this.ws?.send(JSON.stringify({ setup: { model: MODEL, generation_config: {} } }));
  }

  say(data: string) {
    this.ws?.send(JSON.stringify({ realtime_input: { media_chunks: [{ data }] } }));
  }
}

export class Handed {
  private socket?: WebSocket;

  constructor(readonly model: string) {}

  open() {
    this.socket = new WebSocket(gemini); //> call=chat model=?
    this.write({ setup: { model: `models/${this.model}` } });
  }

  private write(message: object) {
    this.socket?.send(JSON.stringify(message));
  }
}

export class Written {
  private socket?: WebSocket;

  open() {
    this.socket = new WebSocket(gemini); //> call=chat model=models/gemini-live-2.5-flash-preview from=constant
    this.write({ setup: { model: 'models/gemini-live-2.5-flash-preview' } });
    this.write({ realtimeInput: { audioStreamEnd: true } });
  }

  private write(message: object) {
    this.socket?.send(JSON.stringify(message));
  }
}

const sayTo = (socket: { send(text: string): void }, project: string) =>
  socket.send(JSON.stringify({ setup: { model: `projects/${project}/locations/us-central1/publishers/google/models/gemini-2.0-flash-live` } }));

export function vertex(project: string) {
  const socket = new WebSocket('wss://us-central1-aiplatform.googleapis.com/ws/google.cloud.aiplatform.v1.LlmBidiService/BidiGenerateContent'); //> call=chat model=gemini-2.0-flash-live from=constant
  socket.on('open', () => sayTo(socket, project));
}

export const others = (deployment: string, voice: string) => [
  new WebSocket('wss://api.openai.com/v1/realtime?intent=transcription'), //> call=stt model=?
  new WebSocket(`wss://my.openai.azure.com/openai/realtime?api-version=2024-10-01-preview&deployment=${deployment}`), //> call=chat model=?
  new WebSocket('wss://my.openai.azure.com/openai/realtime?api-version=2024-10-01-preview&deployment=talk'), //> call=chat model=talk from=literal
  new WebSocket('wss://api.x.ai/v1/realtime?model=grok-voice'), //> call=chat model=grok-voice from=literal
  new WebSocket('wss://agent.deepgram.com/v1/agent/converse'), //> call=chat model=?
  new WebSocket(`wss://api.elevenlabs.io/v1/text-to-speech/${voice}/stream-input?model_id=eleven_flash_v2_5`), //> call=tts model=eleven_flash_v2_5 from=constant
  new WebSocket('wss://example.com/ws/BidiGenerateContent'),
];
