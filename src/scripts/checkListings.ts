import { checkListingsCommand } from './checkListingsCommand'

const { code, stdout, stderr } = await checkListingsCommand(process.argv.slice(2))
if (stderr !== '') process.stderr.write(`${stderr}\n`)
// A reader that closed early (head) is no fault.
process.stdout.on('error', () => process.exit(code))
for (const line of stdout)
  if (!process.stdout.write(`${line}\n`)) await new Promise((resume) => process.stdout.once('drain', resume))
process.exitCode = code
