/** Packs dist/ and the manifest into dist/wattlens.vsix. */
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { root } from './scan.mjs';

await createVSIX({
  cwd: root,
  packagePath: path.join(root, 'dist', 'wattlens.vsix'),
  dependencies: false, // all is bundled
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
