import type { Secrets } from './settings'

/** The environment of every process of an installation, servers, worker and commands alike. */
export const installationEnvironment = (directory: string, secrets: Secrets, databaseUrl: string): NodeJS.ProcessEnv => ({
  ...process.env,
  DATABASE_URL: databaseUrl,
  DATA_DIR: directory,
  PORT: process.env['PORT'] || '3000',
  NEXT_TELEMETRY_DISABLED: '1',
  PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
  PAYLOAD_SECRET: secrets.PAYLOAD_SECRET,
  PERSONAL_DATA_KEY: secrets.PERSONAL_DATA_KEY,
})
