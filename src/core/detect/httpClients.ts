/**
 * Functions that post to an address, by public path. The address is one of the arguments `url`, or is put together from
 * the arguments `parts` (host, path). Sources: the documentation of each library; for fetch, XMLHttpRequest, WebSocket,
 * UrlFetchApp, jQuery.ajax and wx.request that of their platforms.
 */
export interface HttpClient {
  readonly path: RegExp;
  readonly url: readonly string[];
  /** Options that make up the address where no argument is one (`https.request({ hostname, path })`). */
  readonly parts?: { readonly host: readonly string[]; readonly path: string };
  /** Where it takes the body, if in a place of its own. */
  readonly body?: readonly string[];
  /** The methods of the result that are given the body. */
  readonly writes?: readonly string[];
  /** The method of the same object that takes the address, called before. */
  readonly opens?: string;
}

const globals = ['fetch', '(?:globalThis|window|self|global)\\.fetch', 'UrlFetchApp\\.fetch', '\\$fetch', 'useFetch'];
const fetchPackages = [
  'node-fetch',
  'cross-fetch',
  'isomorphic-fetch',
  'isomorphic-unfetch',
  'undici',
  'ofetch',
  'node-fetch-native',
  'expo/fetch',
  '@tauri-apps/plugin-http',
  '@tauri-apps/api/http',
  // Also the forks of Microsoft's, under whatever name.
  '(?:@[\\w.-]+/)?fetch-event-source',
];

export const httpClients: readonly HttpClient[] = [
  {
    path: /^(?:requests|httpx)\.(?:Session\(\)\.|session\(\)\.|Client\(\)\.|AsyncClient\(\)\.)?post$/u,
    url: ['url', '0'],
  },
  {
    path: /^(?:requests|httpx)\.(?:Session\(\)\.|Client\(\)\.|AsyncClient\(\)\.)?(?:request|stream)$/u,
    url: ['url', '1'],
  },
  { path: /^aiohttp\.ClientSession\(\)\.post$/u, url: ['url', '0'] },
  { path: /^aiohttp\.ClientSession\(\)\.request$/u, url: ['url', '1'] },
  { path: /^urllib\.request\.urlopen$/u, url: ['url', '0'] },
  {
    path: new RegExp(
      `^(?:global#(?:${globals.join('|')})|(?:${fetchPackages.join('|')})#(?:default|fetch|ofetch|request|fetchEventSource)?)$`,
      'u',
    ),
    url: ['0', 'url'],
  },
  {
    path: /^(?:axios|got|ky|needle)#(?:default\.)?(?:create\(\)\.|extend\(\)\.|default\.)?post$/u,
    url: ['0'],
  },
  { path: /^(?:axios|got|ky)#(?:default)?(?:\.create\(\)|\.request)?$/u, url: ['0', 'url', '0.url'] },
  {
    path: /^(?:request|request-promise|request-promise-native)#(?:default)?(?:\.?post)?$/u,
    url: ['0', 'url', 'uri'],
  },
  { path: /^superagent#(?:default\.)?post$/u, url: ['0'], writes: ['send'] },
  // Event streams that are opened by a request with a body.
  {
    path: /^(?:sse\.js#(?:default|SSE)|launchdarkly-eventsource#(?:default|EventSource)|react-native-sse#default)$/u,
    url: ['0'],
  },
  { path: /^obsidian#(?:requestUrl|request)$/u, url: ['0', 'url'] },
  { path: /^global#(?:\$|jQuery)\.(?:ajax|post)$/u, url: ['0', 'url'] },
  { path: /^global#(?:GM_xmlhttpRequest|GM\.xmlHttpRequest|(?:wx|uni|Taro)\.request)$/u, url: ['url'] },
  {
    path: /^(?:node:)?https?#(?:default\.)?request$/u,
    url: ['0'],
    parts: { host: ['hostname', 'host'], path: 'path' },
    writes: ['write', 'end'],
  },
  { path: /^global#XMLHttpRequest\(\)\.send$/u, url: ['1'], body: ['0'], opens: 'open' },
  // A socket to a model: the address or a message names the model that answers.
  { path: /^(?:global#WebSocket|(?:ws|isomorphic-ws)#(?:default|WebSocket)?)$/u, url: ['0'] },
  {
    path: /^(?:websockets\.(?:(?:asyncio\.|sync\.)?client\.)?connect|websocket\.(?:create_connection|WebSocketApp))$/u,
    url: ['url', 'uri', '0'],
  },
];
