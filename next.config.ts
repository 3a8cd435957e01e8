import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import { MOST_BYTES } from './src/site/security/mostBytes.mjs'

/** Sent with every answer. The content security policy of the residents' pages needs a nonce and is set in src/proxy.ts. */
const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
]

const nextConfig: NextConfig = {
  poweredByHeader: false,
  // Pictures go out as they were uploaded: nothing on this server fetches or reworks one for whoever asks.
  images: { unoptimized: true },
  output: process.env.STANDALONE === '1' ? 'standalone' : undefined,
  // Checked by `npm run check`, tests included; a build for somebody who only wants to look need not repeat it.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: process.cwd() },
  // They read files that lie beside their own code.
  serverExternalPackages: ['pdfkit', 'exceljs', 'nodemailer', 'lindera-wasm-nodejs-ipadic'],
  // The title stands in the first bytes for everybody, not only for search engines: pages work without scripts.
  htmlLimitedBots: /.*/,
  experimental: {
    // Loading every page before the first one is answered would double the wait; the start warms the others afterwards.
    preloadEntriesOnStart: false,
    // A minified server loses the names and messages of the errors it reports.
    serverMinification: false,
    // A body above this is cut off silently; uploads are refused with 413 below it.
    proxyClientMaxBodySize: MOST_BYTES,
  },
  headers: async () => [{ source: '/:path*', headers }],
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
