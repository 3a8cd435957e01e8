import './keepAwake'
import { runCommand } from './runCommand'
import { reportMonthlyCommand } from './reportMonthlyCommand'

await runCommand(reportMonthlyCommand)
