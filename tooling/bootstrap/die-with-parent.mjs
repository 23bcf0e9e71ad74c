// Preloaded into the server: when the program that started it is gone, however it went, the server ends as asked to.
import process from 'node:process'

process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()
