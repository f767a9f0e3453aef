/**
 * Preloaded into a process and its workers (`NODE_OPTIONS=--import=…`): every way out to a network is refused, and told in
 * the file that `NETWORK_LOG` names.
 */
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import net from 'node:net';

/** @param {string} way */
const refuse = way => () => {
  appendFileSync(process.env['NETWORK_LOG'] ?? '', `${way}\n`);
  throw new Error(`network refused: ${way}`);
};

net.Socket.prototype.connect = refuse('socket');
dgram.Socket.prototype.send = refuse('datagram');
dns.lookup = /** @type {typeof dns.lookup} */ (refuse('lookup'));
dns.promises.lookup = /** @type {typeof dns.promises.lookup} */ (refuse('lookup'));
globalThis.fetch = refuse('fetch');
