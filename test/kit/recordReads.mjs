/**
 * Preloaded into a process or a worker (`--import`): every file that is opened and every folder that is listed is told,
 * by where it really lies, in the file that `READ_LOG` names.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { appendFileSync, realpathSync } = fs;
const log = process.env['READ_LOG'] ?? '';

/** @param {any} holder @param {string} name */
function record(holder, name) {
  const original = holder[name];
  holder[name] = function (/** @type {any[]} */ ...args) {
    if (typeof args[0] === 'string' && args[0] !== log) {
      let real = args[0];
      try {
        real = realpathSync(args[0]);
      } catch {
        // It is not there.
      }
      appendFileSync(log, `${real}\n`);
    }
    return original.apply(this, args);
  };
}

for (const name of ['readFileSync', 'readdirSync', 'opendirSync', 'openSync', 'readFile', 'readdir', 'open'])
  record(fs, name);
for (const name of ['readFile', 'readdir', 'open', 'opendir']) record(fs.promises, name);
syncBuiltinESMExports();
