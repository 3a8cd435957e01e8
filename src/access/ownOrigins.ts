import type { Environment } from '@/env'

/** The origins our own pages have: what people type, and this machine itself. */
export const ownOrigins = ({ PORT, SERVER_URL }: Pick<Environment, 'PORT' | 'SERVER_URL'>): string[] => [
  SERVER_URL,
  `http://localhost:${PORT}`,
  `http://127.0.0.1:${PORT}`,
]
