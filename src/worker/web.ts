import { pipeline } from './pipeline.ts';
import type { ToWorker } from './protocol.ts';
import { serve } from './service.ts';

/** Entry of the worker in a browser: the host reads files and grammars for it. */
const receive = serve(
  {
    send: message => {
      postMessage(message);
    },
    pause: () => new Promise(resolve => setTimeout(resolve, 0)),
  },
  pipeline,
);
addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  receive(data);
});
