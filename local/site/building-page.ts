import type { RequestListener } from 'node:http';

const escape = (text: string) => text.replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character] ?? character);

const page = (title: string, text: string, reloads: boolean) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${reloads ? '<meta http-equiv="refresh" content="1">' : ''}
<title>${title}</title>
<style>
:root { color-scheme: light dark; }
body { display: grid; place-content: center; min-height: 90vh; margin: 0; padding: 24px; font: 16px/1.5 system-ui, sans-serif; }
h1 { font-size: 20px; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; }
</style>
</head>
<body><main><h1>${title}</h1>${text}</main></body>
</html>`;

/** What answers until the site is built: a page that looks again every second, and 503 for everybody else. */
export const buildingListener: RequestListener = (_request, response) => {
  response.writeHead(503, { 'content-type': 'text/html; charset=utf-8', 'retry-after': '1', 'cache-control': 'no-store' });
  response.end(page('Building the local site…', '<p>This takes some seconds. The page opens by itself.</p>', true));
};

/** What answers when the site can't be built. */
export const brokenListener =
  (error: unknown): RequestListener =>
  (_request, response) => {
    response.writeHead(500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(page('The local site could not be built', `<pre>${escape(error instanceof Error ? error.message : String(error))}</pre>`, false));
  };
