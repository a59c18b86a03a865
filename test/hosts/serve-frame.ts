import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, inject } from 'vitest'

/** The policy that the viewer carries in itself, sent as a header, too, as a careful host of files would. */
function policyOf(page: string): string {
  return /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? ''
}

export interface FrameServers {
  /** As any host of static files sends it. */
  readonly plain: () => string
  /** With `Access-Control-Allow-Origin`, the viewer's own policy and whoever may frame it as headers. */
  readonly strict: () => string
}

/** Serves `embed/index.html` of the built site twice, with two sets of headers. */
export function serveFrame(): FrameServers {
  const servers: Server[] = []
  beforeAll(async () => {
    const page = await (await fetch(`${inject('site')}embed/index.html`)).text()
    const strict = {
      'access-control-allow-origin': '*',
      'content-security-policy': `${policyOf(page)}; frame-ancestors *`,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    }
    for (const headers of [{}, strict]) servers.push(await serve(page, headers))
  })
  afterAll(() => {
    for (const server of servers) server.close()
  })
  const address = (n: number) => (): string => {
    const at = servers[n]?.address() as AddressInfo | undefined
    return `http://127.0.0.1:${at?.port}/embed/index.html`
  }
  return { plain: address(0), strict: address(1) }
}

function serve(page: string, headers: Readonly<Record<string, string>>): Promise<Server> {
  const server = createServer((request, response) => {
    const found = request.url?.startsWith('/embed/') === true
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...headers })
    response.end(found ? page : '')
  })
  return new Promise(done => server.listen(0, '127.0.0.1', () => done(server)))
}
