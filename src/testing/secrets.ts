/** Worth nothing outside tests. */
export const TEST_SECRETS = {
  PAYLOAD_SECRET: 'known to everybody who reads the tests',
  PERSONAL_DATA_KEY: `k1:${Buffer.alloc(32, 7).toString('base64')}`,
  NEXT_TELEMETRY_DISABLED: '1',
  PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
} as const
