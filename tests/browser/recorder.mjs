// A proxy that writes down every request an engine sends, to whatever host.
// What is for this machine goes through; all else is refused, after it was
// written down.

import http from 'node:http';

/** Starts one: `port` for the engine, `asked` the requests so far, as
 * "METHOD address", or "CONNECT host:port" where the rest would be in TLS. */
export async function startRecorder() {
  const asked = [];
  const proxy = http.createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const { hostname, port, pathname, search } = new URL(request.url, 'http://nowhere');
    if (hostname !== '127.0.0.1') return void response.writeHead(403).end();
    const onward = http.request({ hostname, port, path: pathname + search, method: request.method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.on('error', () => response.destroy()).pipe(response);
    });
    onward.on('error', () => response.destroy());
    // What nobody waits for any more would keep this process alive.
    response.on('close', () => onward.destroy());
    request.pipe(onward);
  });
  proxy.on('connect', ({ url }, socket) => {
    asked.push(`CONNECT ${url}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  proxy.on('clientError', (_, socket) => socket.destroy());
  await new Promise((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  proxy.unref();
  return { port: proxy.address().port, asked };
}
