import type { Workbench } from './workbench.ts';

/**
 * Whether VS Code has written down something with these words: in a browser it does so every few seconds. JSON within
 * JSON is read as if it stood by itself.
 */
export const isStored = ({ page }: Workbench, words: string): Promise<boolean> =>
  page.evaluate(async wanted => {
    const result = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(new Error(String(request.error)));
        };
      });
    for (const { name = '' } of await indexedDB.databases()) {
      if (!name.startsWith('vscode-web-state-db')) continue;
      const database = await result(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const values = await result<unknown[]>(database.transaction(store).objectStore(store).getAll());
        if (values.some(value => String(value).replaceAll('\\', '').includes(wanted))) {
          database.close();
          return true;
        }
      }
      database.close();
    }
    return false;
  }, words);
