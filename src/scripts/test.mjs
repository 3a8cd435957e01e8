import { spawn } from 'node:child_process'
import { ensureInstalled, requireNode, root } from './install.mjs'
import { typescript } from './typescript.mjs'

/* `npm test` and `npm run check`: installs what is missing, then src/scripts/test.ts. */

requireNode()
ensureInstalled()
const child = spawn(process.execPath, [...typescript, 'src/scripts/test.ts', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => process.exit(code ?? 1))
