/** A line on stderr that counts files, on a terminal only. */
export interface Progress {
  readonly show: (files: number) => void;
  readonly clear: () => void;
}

const everyMs = 100;

export function progressLine(): Progress {
  if (!process.stderr.isTTY) return { show: () => undefined, clear: () => undefined };
  let last = performance.now();
  let shown = false;
  return {
    show: files => {
      if (performance.now() - last < everyMs) return;
      last = performance.now();
      shown = true;
      process.stderr.write(`\r${files} files`);
    },
    clear: () => {
      if (shown) process.stderr.write('\r\u001b[K');
    },
  };
}
