import { readFileSync } from 'node:fs'

const parentOf = (pid) => {
  try {
    return Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) || null
  } catch {
    return null
  }
}

/**
 * Calls `gone` when whoever started us is no more. npm runs a script through a shell: a signal ends npm and perhaps
 * the shell, and never reaches the script, so both are watched.
 */
export function whenAncestorsGo(gone) {
  const before = [process.ppid, parentOf(process.ppid)]
  const timer = setInterval(() => {
    const now = [process.ppid, parentOf(process.ppid)]
    if (now[0] === before[0] && (before[1] === null || now[1] === before[1])) return
    clearInterval(timer)
    gone()
  }, 300)
  timer.unref()
}
