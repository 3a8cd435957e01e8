import './keepAwake'
import fs from 'node:fs'

/** Loads what every installation needs, and the demo when asked (DEMO=1); writes new accounts to the file named last. */
const { getPayload } = await import('payload')
const { default: config } = await import('@payload-config')
const { prepareData } = await import('@seed/index')
const [target = ''] = process.argv.slice(2)
const payload = await getPayload({ config, disableOnInit: true })
const { accounts } = await prepareData({
  payload,
  demo: process.env['DEMO'] === '1',
  now: new Date(),
  say: (text: string) => console.log(text),
})
if (accounts) {
  // Readable by this user only, and gone once they were shown. A pipe would mix them with the log.
  fs.writeFileSync(`${target}.new`, JSON.stringify(accounts), { mode: 0o600 })
  fs.renameSync(`${target}.new`, target)
}
process.exit(0)
