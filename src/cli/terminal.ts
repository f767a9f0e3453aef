import type { Style } from '../present/amount.ts';

/** Signs beyond ASCII only where the locale says that they can be shown. */
export function terminalStyle(env: NodeJS.ProcessEnv = process.env, platform: string = process.platform): Style {
  const locale = [env['LC_ALL'], env['LC_CTYPE'], env['LANG']].find(value => value !== undefined && value !== '') ?? '';
  const isUnicode = platform === 'win32' ? env['WT_SESSION'] !== undefined : /utf-?8/iu.test(locale);
  return isUnicode ? {} : { ascii: true };
}
