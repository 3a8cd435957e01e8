import { z } from 'zod'
import { foreignParts, REGION_PARTS, type Regions, unnamedParts } from './domain/register/region'
import type { Settings } from './domain/register/settings'

const port = z.coerce.number().int().min(1).max(65_535)
const postgresUrl = z.string().regex(/^postgres(ql)?:\/\/./, 'must be a postgres:// URL')
/** One or more `id:base64` keys of 32 bytes, comma separated; the first one encrypts, the others still decrypt. */
const keyRing = z
  .string()
  .regex(/^[a-z0-9]+:[A-Za-z0-9+/]{43}=(,[a-z0-9]+:[A-Za-z0-9+/]{43}=)*$/, 'must be k1:<base64 of 32 bytes>')

/** Where a part of the system lies (clause 14(2)): on this machine, unless said otherwise; never abroad. */
const region = z.string().min(1).default('embedded')

const schema = z.object({
  DATABASE_URL: postgresUrl,
  /** Connections of one process to the database. */
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(10),
  PAYLOAD_SECRET: z.string().min(32),
  PERSONAL_DATA_KEY: keyRing,
  PORT: port.default(3000),
  /** The address people type, without a slash at its end. Links in mails and the list of allowed origins follow it. */
  SERVER_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  /** smtp:// or smtps://; without it mails are written as files under DATA_DIR. */
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/./, 'must be an smtp:// URL')
    .optional(),
  /** The virus scanner (clamd over TCP) that looks through what is handed over; without it the operator writes down their own scan. */
  CLAMD_HOST: z.string().min(1).optional(),
  CLAMD_PORT: port.default(3310),
  NODE_ENV: z.string().optional(),
  DATABASE_REGION: region,
  FILES_REGION: region,
  BACKUP_REGION: region,
  MAIL_REGION: region,
  LOGS_REGION: region,
  MAIL_FROM: z.email().default('no-reply@localhost.localdomain'),
})

export type Environment = Omit<z.infer<typeof schema>, 'SERVER_URL'> & { SERVER_URL: string }

/** The regions that settings name, each under its part. */
const regionsOf = (given: Record<string, string | undefined>): Regions =>
  Object.fromEntries(REGION_PARTS.map((part) => [part, given[regionVariable(part)] || 'embedded'])) as Regions
/** The setting that names where a part of the system keeps its data: DATABASE_REGION and its like. */
export const regionVariable = (part: string): string => `${part.toUpperCase()}_REGION`

const hostOf = (url: string | undefined): string | null => (url && URL.canParse(url) ? new URL(url).hostname : null)

export type Places = { regions: Regions; hosts: { database: string | null; mail: string | null } }

/** Where each part lies by its settings, and the machines whose addresses are known. Throws nothing: it is looked at while all runs. */
export const placesOf = (source: NodeJS.ProcessEnv = process.env): Places => ({
  regions: regionsOf(source),
  hosts: { database: hostOf(source['DATABASE_URL']), mail: hostOf(source['SMTP_URL']) },
})

/** How the system is set, as far as both sides hear of a change (clause 6カ): hosts and regions, no port and no secret. Throws nothing. */
export function watchedSettings(source: NodeJS.ProcessEnv = process.env): Settings {
  const regions = regionsOf(source)
  return {
    site: hostOf(source['SERVER_URL']),
    database: hostOf(source['DATABASE_URL']),
    database_region: regions.database,
    files_region: regions.files,
    backup_region: regions.backup,
    mail: hostOf(source['SMTP_URL']),
    mail_from: source['MAIL_FROM'] || null,
    mail_region: regions.mail,
    logs_region: regions.logs,
    virus_scanner: source['CLAMD_HOST'] || null,
  }
}

/** What a build or a generator works with: it connects to nothing and signs nothing. */
const WITHOUT_SERVICES = {
  DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
  PAYLOAD_SECRET: 'a build signs nothing with this value',
  PERSONAL_DATA_KEY: `none:${'A'.repeat(43)}=`,
}

const needsNoServices = (source: NodeJS.ProcessEnv): boolean =>
  source.NEXT_PHASE === 'phase-production-build' || source.CARE_WITHOUT_SERVICES === '1'

const withoutEmpty = (source: NodeJS.ProcessEnv): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))

/**
 * The settings of this process: the only reader of process.env in application code.
 * Read at the call, so that a test can name its database first. Throws an Error that names every missing or
 * malformed variable and never shows a value.
 */
export function environment(source: NodeJS.ProcessEnv = process.env): Environment {
  const given = { ...(needsNoServices(source) ? WITHOUT_SERVICES : {}), ...withoutEmpty(source) }
  const result = schema.safeParse(given)
  if (!result.success) {
    const faults = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`environment variables: ${faults.join('; ')}`)
  }
  const { SERVER_URL, ...rest } = result.data
  const abroad = foreignParts(regionsOf(given)).map(regionVariable)
  if (abroad.length > 0) throw new Error(`environment variables: ${abroad.join(', ')}: must be a region within Japan`)
  const places = placesOf(given as NodeJS.ProcessEnv)
  const unnamed = unnamedParts(places.regions, places.hosts).map(regionVariable)
  if (unnamed.length > 0)
    throw new Error(`environment variables: ${unnamed.join(', ')}: must name the region of that other machine`)
  return { ...rest, SERVER_URL: (SERVER_URL ?? `http://localhost:${rest.PORT}`).replace(/\/+$/, '') }
}
