// Builds dist/: stylesheets for both directions, the script and the icon, each with its digest in the name and a gzip copy.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import rtlcss from 'rtlcss'
import * as sass from 'sass'

const here = new URL('.', import.meta.url)
const dist = new URL('dist/', here)
const read = (name) => readFileSync(new URL(name, here), 'utf8')

const { css } = sass.compile(new URL('app.scss', here).pathname, {
  style: 'compressed',
  loadPaths: [new URL('node_modules', here).pathname],
  quietDeps: true
})
const built = [
  ['app', 'css', css],
  ['app.rtl', 'css', rtlcss.process(css)],
  // Comments explain the source; they need not travel.
  ['app', 'js', read('app.js').replace(/^\s*\/\/.*\n/gm, '').replace(/^\s+/gm, '')],
  ['icon', 'svg', read('icon.svg').replace(/>\s+</g, '><').trim()]
]

rmSync(dist, { recursive: true, force: true })
mkdirSync(dist)
for (const [name, kind, text] of built) {
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 10)
  const file = `${name}.${digest}.${kind}`
  const gz = gzipSync(text, { level: 9 })
  writeFileSync(new URL(file, dist), text)
  writeFileSync(new URL(`${file}.gz`, dist), gz)
  console.log(`${file}: ${text.length} bytes, ${gz.length} compressed`)
}
