import { readFile, stat } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import type { Context, Next } from 'hono'
import { codingOf, isWorth, squeeze, type Coding } from '../http/compress.ts'
import type { Vars } from '../server.ts'

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
}

type Asset = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly type: string
  readonly coded: Map<Coding, Uint8Array<ArrayBuffer>>
}

const readAsset = async (folder: string, path: string): Promise<Asset | null> => {
  const file = normalize(join(folder, path))
  const type = types[extname(file)]
  // Vite's manifest lies in a folder with a dot: it is the server's own.
  if (!file.startsWith(folder + sep) || file.includes(`${sep}.`) || type === undefined) return null
  const found = await stat(file).catch(() => null)
  if (!found?.isFile()) return null
  return { bytes: new Uint8Array(await readFile(file)), type, coded: new Map() }
}

const codedBytes = async (asset: Asset, coding: Coding | null): Promise<Uint8Array<ArrayBuffer>> => {
  if (coding === null) return asset.bytes
  const known = asset.coded.get(coding)
  if (known) return known
  const made = new Uint8Array(await squeeze(asset.bytes, coding, true))
  asset.coded.set(coding, made)
  return made
}

/** The browser's files. A name with a hash never changes, so it is kept for a year; the others are asked for again. */
export const serveAssets = (folder: string) => {
  const kept = new Map<string, Asset>()
  return async (c: Context<Vars>, next: Next): Promise<Response | void> => {
    const { path } = c.req
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next()
    const asset = kept.get(path) ?? (extname(path) === '' ? null : await readAsset(folder, path))
    if (asset === null) return path.startsWith('/assets/') ? c.text('No such file.', 404) : next()
    kept.set(path, asset)
    const coding = isWorth(asset.type, asset.bytes.length) ? codingOf(c.req.header('accept-encoding')) : null
    const bytes = await codedBytes(asset, coding)
    return new Response(bytes, {
      headers: {
        'content-type': asset.type,
        'content-length': String(bytes.length),
        'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
        vary: 'Accept-Encoding',
        ...(coding === null ? {} : { 'content-encoding': coding }),
      },
    })
  }
}
