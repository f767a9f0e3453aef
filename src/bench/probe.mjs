/** What runs inside the extension host: a second extension, which edits a document as a user would and takes a profile. */

/**
 * Its text is put into an extension of its own, so that the one that is measured holds nothing for the measuring.
 *
 * @param {any} vscode
 * @param {any} inspector
 * @param {any} fs
 */
async function probe(vscode, inspector, fs) {
  const folder = vscode.workspace.workspaceFolders[0].uri.fsPath;
  const asked = JSON.parse(fs.readFileSync(`${folder}/probe.json`, 'utf8'));
  const pause = (/** @type {number} */ ms) => new Promise(resolve => setTimeout(resolve, ms));
  const clockUs = () => Number(process.hrtime.bigint() / 1000n);

  // VS Code itself is busy after it has started: until three pauses in a row last about as long as they should.
  for (let calm = 0, tries = 0; calm < 3 && tries < 200; tries += 1) {
    const before = performance.now();
    await pause(100);
    calm = performance.now() - before < 110 ? calm + 1 : 0;
  }
  // VS Code asks all who may have hints, this one too: until then nobody can show any.
  /** @type {number | undefined} */
  let askedAt;
  const provideInlayHints = () => {
    askedAt ??= performance.now();
    return [];
  };
  vscode.languages.registerInlayHintsProvider({ scheme: 'file' }, { provideInlayHints });
  const open = async (/** @type {string} */ name) => {
    askedAt = undefined;
    const start = performance.now();
    const document = await vscode.workspace.openTextDocument(`${folder}/${name}`);
    const editor = await vscode.window.showTextDocument(document);
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    for (let tries = 0; tries < 500; tries += 1) {
      const hints = await vscode.commands.executeCommand('vscode.executeInlayHintProvider', document.uri, whole);
      const now = performance.now();
      if (hints.length > 0) return { document, editor, ms: now - start, askedMs: (askedAt ?? now) - start };
    }
    throw new Error(`no hints in ${name}`);
  };
  const [first, next] = asked.files;
  const { ms: firstHintMs, askedMs: firstAskedMs } = await open(first);
  const { document, editor, ms: nextHintMs, askedMs: nextAskedMs } = await open(next);

  const session = new inspector.Session();
  session.connect();
  const post = (/** @type {string} */ name, /** @type {object} */ what = {}) =>
    new Promise((resolve, reject) =>
      session.post(name, what, (/** @type {unknown} */ error, /** @type {unknown} */ answer) =>
        error ? reject(error) : resolve(answer),
      ),
    );
  const edit = async (/** @type {number} */ id) => {
    const text = document.getText();
    const at = text.indexOf('amount', Math.floor((text.length * ((id * 7) % 10)) / 10));
    editor.revealRange(new vscode.Range(document.positionAt(at), document.positionAt(at)), 1);
    await pause(asked.pauseMs);
    const us = clockUs();
    await editor.edit((/** @type {any} */ builder) => builder.insert(document.positionAt(at), 'x'));
    await pause(asked.pauseMs);
    return us;
  };
  for (let id = 0; id < asked.warmUp; id += 1) await edit(id);
  await post('Profiler.enable');
  await post('Profiler.setSamplingInterval', { interval: 200 });
  await post('Profiler.start');
  const edits = [];
  for (let id = 0; id < asked.edits; id += 1) edits.push(await edit(id));
  const { profile } = await post('Profiler.stop');
  session.disconnect();
  fs.writeFileSync(
    `${folder}/${asked.answer}.part`,
    JSON.stringify({ firstHintMs, firstAskedMs, nextHintMs, nextAskedMs, edits, profile }),
  );
  fs.renameSync(`${folder}/${asked.answer}.part`, `${folder}/${asked.answer}`);
}

export const manifest = {
  name: 'probe',
  publisher: 'bench',
  version: '0.0.1',
  engines: { vscode: '^1.90.0' },
  activationEvents: ['onStartupFinished'],
  main: './main.js',
};

export const main = `exports.activate = () => {
  const fs = require('node:fs');
  (${probe.toString()})(require('vscode'), require('node:inspector'), fs).catch(error =>
    fs.writeFileSync(require('vscode').workspace.workspaceFolders[0].uri.fsPath + '/failed.txt', String(error.stack)));
};
`;
