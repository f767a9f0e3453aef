import { env, Uri, type Webview } from 'vscode';

/**
 * The frame of the page: one script and one style of ours, nothing from elsewhere. All that is shown comes as a message,
 * and is shown as text.
 */
export function reportDocument(webview: Webview, dist: Uri): string {
  const nonce = random();
  const address = (file: string): string => webview.asWebviewUri(Uri.joinPath(dist, file)).toString();
  const policy = [
    "default-src 'none'",
    `style-src ${webview.cspSource}`,
    `font-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
  ];
  return `<!DOCTYPE html>
<html lang="${/^[\w-]+$/u.test(env.language) ? env.language : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
<title>AI footprint</title>
<link rel="stylesheet" href="${address('report.css')}">
</head>
<body><script nonce="${nonce}" src="${address('report.js')}"></script></body>
</html>`;
}

const random = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');
