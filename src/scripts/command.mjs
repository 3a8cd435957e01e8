import { spawn } from 'node:child_process'
import { ensureInstalled, requireNode, root } from './install.mjs'
import { typescript } from './typescript.mjs'

/* A command of the project on the project's own database: `node src/scripts/command.mjs file.ts [arguments]`. */

requireNode()
ensureInstalled()
const child = spawn(process.execPath, [...typescript, 'src/scripts/command.ts', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' })
child.on('exit', (code) => process.exit(code ?? 1))
