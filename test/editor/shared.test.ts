import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

test.each(['desktop.cjs', 'web.cjs', 'worker.node.cjs', 'worker.web.js'])(
  'two windows share no file: %s keeps nothing in the storage of the extension, nor in a cache',
  name => {
    const text = readFileSync(path.join('dist', name), 'utf8');
    for (const place of ['globalStorageUri', 'storageUri', 'globalStoragePath', 'storagePath', 'node_modules/.cache'])
      expect(text.includes(place), place).toBe(false);
  },
);
