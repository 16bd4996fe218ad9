// A demonstration of its own for a test file: started on a free port with data of its own, stopped and removed afterwards.

import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const binary = process.env.BURSAR_BIN
if (!binary) throw new Error('BURSAR_BIN is not set: start the journeys with tests/browser/run')

function freePort () {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}

// Starts a demonstration; `stage` completes the journey up to that step first.
export async function demo ({ stage } = {}) {
  const data = mkdtempSync(join(tmpdir(), 'bursar-browser-'))
  const port = await freePort()
  const server = spawn(binary, ['demo', '--data', data, '--port', port, ...(stage ? ['--stage', stage] : [])])
  let said = ''
  const ended = new Promise((resolve) => server.once('exit', resolve))
  await new Promise((resolve, reject) => {
    const hear = (words) => {
      said += words
      if (said.includes('Ctrl-C')) resolve()
    }
    server.stdout.on('data', hear)
    server.stderr.on('data', hear)
    server.once('error', reject)
    server.once('exit', (code) => reject(new Error(`the demonstration ended with ${code}:\n${said}`)))
    setTimeout(() => reject(new Error(`the demonstration did not start in two minutes:\n${said}`)), 120_000).unref()
  })
  return {
    origin: `http://127.0.0.1:${port}`,
    // What the program printed, its errors included.
    said: () => said,
    // What `bursar verify` says of the data (ACT-05).
    verify: async () => (await promisify(execFile)(binary, ['verify', '--database', `sqlite:${join(data, 'bursar.db')}`])).stdout.trim(),
    stop: async () => {
      server.kill('SIGTERM')
      // A browser that keeps its connection open does not keep the server.
      const late = setTimeout(() => server.kill('SIGKILL'), 5000)
      await ended
      clearTimeout(late)
      rmSync(data, { recursive: true, force: true })
    }
  }
}
