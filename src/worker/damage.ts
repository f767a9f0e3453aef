/** A part of the engine is missing or damaged: no worker can do without it. */
export class LoadFailure extends Error {
  constructor(part: string, error: unknown) {
    const [said = ''] = (error instanceof Error ? error.message : String(error)).split(/\n|\. Build with/u, 1);
    super(`${part} cannot be loaded (${said}); install WattLens again`);
  }
}
