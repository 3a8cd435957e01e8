import { verifyPackCommand } from './verifyPackCommand'

const { code, output } = await verifyPackCommand(process.argv.slice(2))
const stream = code === 0 ? process.stdout : process.stderr
stream.write(`${output.join('\n')}\n`, () => process.exit(code))
