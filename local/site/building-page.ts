import type { RequestListener } from 'node:http';

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="1">
<title>Building the local site…</title>
<style>
:root { color-scheme: light dark; }
body { display: grid; place-content: center; min-height: 90vh; margin: 0; padding: 24px; font: 16px/1.5 system-ui, sans-serif; }
h1 { font-size: 20px; }
</style>
</head>
<body><main><h1>Building the local site…</h1><p>This takes some seconds. The page opens by itself.</p></main></body>
</html>`;

/** What answers until the site is built: a page that looks again every second, and 503 for everybody else. */
export const buildingListener: RequestListener = (_request, response) => {
  response.writeHead(503, { 'content-type': 'text/html; charset=utf-8', 'retry-after': '1', 'cache-control': 'no-store' });
  response.end(page);
};
