import { DeepgramClient } from '../src';

const deepgram = new DeepgramClient();
export const heard = (url: string) => deepgram.listen.v1.media.transcribeUrl({ model: 'nova-3', url }); //> call=stt model=nova-3 from=literal
