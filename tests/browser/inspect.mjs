// What every page is held to, looked at when it is met for the first time: WCAG 2.2 A and AA as far as a machine can tell,
// no sideways scrolling at 360 pixels, the direction of the language, every message in words.

import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const ALL = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'] }
// The rules whose answer changes with the width.
const OF_WIDTH = { type: 'rule', values: ['target-size', 'scrollable-region-focusable'] }
// Rows and tiles that are like those before them.
const LIKE_OTHERS = [['tbody tr:nth-child(n+9)'], ['.pic-tile:nth-child(n+9)']]
const WIDE = { width: 1280, height: 900 }
const NARROW = { width: 360, height: 740 }
// BURSAR_SHOTS=1 keeps a picture of each page at both widths in shots/.
const SHOTS = process.env.BURSAR_SHOTS ? new URL('shots/', import.meta.url).pathname : undefined

export class Inspector {
  constructor (lang) {
    Object.assign(this, { lang, found: [], seen: new Set() })
    if (SHOTS) mkdirSync(SHOTS, { recursive: true })
  }

  async look (page) {
    const shape = await shapeOf(page)
    if (this.seen.has(shape)) return
    this.seen.add(shape)
    const path = new URL(page.url()).pathname
    const note = (what) => this.found.push(`${path}: ${what}`)
    const html = await page.evaluate(() => {
      const { lang, dir } = document.documentElement
      return { lang, dir, words: document.body.textContent }
    })
    if (html.words.includes('⟦')) note(`no words for ${html.words.match(/⟦.*?⟧/)?.[0]}`)
    if (html.lang !== this.lang || html.dir !== (this.lang === 'ar' ? 'rtl' : 'ltr')) note(`lang=${html.lang} dir=${html.dir}`)
    const name = `${String(this.seen.size).padStart(2, '0')}-${path.split('/').slice(2).map(plain).join('-') || 'home'}`
    await page.setViewportSize(NARROW)
    const width = await page.evaluate(() => document.scrollingElement.scrollWidth)
    if (width > NARROW.width) note(`${width} pixels wide at ${NARROW.width}: ${await widest(page)}`)
    for (const fault of await axe(page, OF_WIDTH)) note(`at 360: ${fault}`)
    await this.#shot(page, `${this.lang}-360-${name}`)
    await page.setViewportSize(WIDE)
    for (const fault of await axe(page, ALL)) note(`at 1280: ${fault}`)
    await this.#shot(page, `${this.lang}-1280-${name}`)
  }

  async #shot (page, name) {
    if (SHOTS) await page.screenshot({ path: `${SHOTS}${name}.png`, fullPage: true })
  }
}

const plain = (part) => /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(part) ? 'id' : part.replace(/[^a-z0-9]+/gi, '_').toLowerCase()

// Two pages have the same shape when they stand at the same address but for ids, offer the same forms and both show errors
// or not.
function shapeOf (page) {
  return page.evaluate(() => {
    const same = (path) => path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '{id}')
    const forms = [...document.querySelectorAll('main form')].map((f) => same(new URL(f.action).pathname))
    const wrong = document.querySelector('.govuk-error-summary') ? 'wrong' : ''
    return [same(location.pathname), wrong, ...new Set(forms)].join(' ')
  })
}

async function axe (page, rules) {
  // Through the debugger: the page's own policy forbids evaluated script.
  const session = await page.context().newCDPSession(page)
  const fault = (v) => `${v.id} (${v.help}): ` + v.nodes.slice(0, 3).map((n) => `${n.target.join(' ')} ${n.html.slice(0, 160)}`).join(' | ')
  const run = `axe.run({ exclude: ${JSON.stringify(LIKE_OTHERS)} }, { runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'] })
    .then((result) => JSON.stringify(result.violations))`
  try {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `if (!globalThis.axe) { ${AXE} }; ${run}`, awaitPromise: true
    })
    if (exceptionDetails) return [`axe stopped: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`]
    return JSON.parse(result.value).map(fault)
  } finally {
    await session.detach()
  }
}

// What sticks out.
function widest (page) {
  return page.evaluate(() => [...document.querySelectorAll('body *')]
    .filter((e) => e.getBoundingClientRect().right > innerWidth + 1 || e.getBoundingClientRect().left < -1)
    .slice(0, 3).map((e) => `${e.tagName.toLowerCase()}.${e.className} ${e.textContent.trim().slice(0, 40)}`).join(' | '))
}
