import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, inject } from 'vitest'

const PAGES = fileURLToPath(new URL('pages/', import.meta.url))
const REVEAL = fileURLToPath(new URL('../../node_modules/reveal.js/dist/', import.meta.url))
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
}

/** A page of `pages/` with its gaps filled; what stands in them is ours, so it is not escaped. */
export interface HostPage {
  readonly page: string
  /** Markup for `%FRAME%`. */
  readonly frame?: string
  readonly headers?: Readonly<Record<string, string>>
}

export interface Hosts {
  /** Where the timeline is served: another site than the hosts. */
  readonly site: () => string
  /** Gives the address of a page until the tests of this file end. */
  readonly add: (host: HostPage) => string
}

/** Serves hosts on `localhost`, while the site stands on `127.0.0.1`: two sites for a browser. */
export function useHosts(): Hosts {
  const hosts: HostPage[] = []
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const host = hosts[Number(url.searchParams.get('host') ?? -1)]
    try {
      const { body, type } = host ? fillPage(host) : readPublic(url.pathname)
      response.writeHead(200, { 'content-type': type, ...host?.headers })
      response.end(body)
    } catch {
      response.writeHead(url.pathname === '/favicon.ico' ? 204 : 404).end()
    }
  })
  let port = 0
  beforeAll(
    () =>
      new Promise<void>(done => {
        server.listen(0, 'localhost', () => {
          port = (server.address() as AddressInfo).port
          done()
        })
      }),
  )
  afterAll(() => new Promise(done => server.close(done)))
  return {
    site: () => inject('site'),
    add: host => `http://localhost:${port}/?host=${hosts.push(host) - 1}`,
  }
}

function fillPage({ page, frame = '' }: HostPage): { readonly body: string; readonly type: string } {
  const body = readFileSync(join(PAGES, page), 'utf8')
    .replaceAll('%FRAME%', () => frame)
    .replaceAll('%SITE%', inject('site'))
  return { body, type: TYPES['.html'] ?? '' }
}

function readPublic(path: string): { readonly body: Buffer; readonly type: string } {
  const file = path.startsWith('/reveal/') ? join(REVEAL, path.slice('/reveal/'.length)) : join(PAGES, path)
  return { body: readFileSync(file), type: TYPES[extname(path)] ?? 'application/octet-stream' }
}
