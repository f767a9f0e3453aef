import { DeepgramClient } from '../src/index';

export const own = () => new DeepgramClient().listen.v1.media.transcribeUrl({ model: 'nova-3' });
