/** How long an effect is waited for before its cause is repeated. */
const patienceMs = 10_000;
const tries = 6;
const pauseMs = 100;

/**
 * Does something until its effect is there. VS Code loses a key while the focus moves, a click on a menu that has just
 * opened, and a hover from under the mouse; a person would do it again too.
 */
export async function until(isThere: () => Promise<boolean>, act: () => Promise<unknown>): Promise<void> {
  let why: unknown = new Error('it was done, and had no effect');
  for (let done = 0; done < tries; done += 1) {
    try {
      await act();
    } catch (error) {
      why = error;
    }
    if (await becomes(isThere)) return;
  }
  throw why;
}

async function becomes(isThere: () => Promise<boolean>): Promise<boolean> {
  const end = Date.now() + patienceMs;
  while (Date.now() < end) {
    if (await isThere()) return true;
    await new Promise(resolve => setTimeout(resolve, pauseMs));
  }
  return false;
}
