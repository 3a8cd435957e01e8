import './keepAwake'
import fs from 'node:fs'

/** Loads what every installation needs, and the demo when asked (DEMO=1); writes the accounts to the file named last. */
const { getPayload } = await import('payload')
const { default: config } = await import('@payload-config')
const { prepareData } = await import('@seed/index')
const [target = ''] = process.argv.slice(2)
const payload = await getPayload({ config, disableOnInit: true })
const { accounts } = await prepareData({ payload, demo: process.env['DEMO'] === '1', now: new Date(), say: (text: string) => console.log(text) })
// Handed over in a file that only this user can read and the start deletes at once: a pipe would mix it with the log.
fs.writeFileSync(target, JSON.stringify(accounts), { mode: 0o600 })
process.exit(0)
