import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { until } from './until.ts';
import type { Workbench } from './workbench.ts';

/**
 * Waits until a window learns of what happens to its folder on disk. VS Code starts to watch it some seconds after the
 * window is there to be used, and never learns of what happens before.
 */
export async function watched({ page, folder }: Workbench): Promise<void> {
  let file: string | undefined;
  await until(
    () => page.locator('.explorer-folders-view .monaco-list-row', { hasText: path.basename(file ?? '') }).isVisible(),
    () => {
      if (file !== undefined) rmSync(file);
      file = path.join(folder, `seen-${Date.now()}.txt`);
      writeFileSync(file, '');
      return Promise.resolve();
    },
  );
  if (file !== undefined) rmSync(file);
}
