// A walk through the product, step by step, in a demonstration and a browser of its own.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demo } from './demo.mjs'
import { browser, Visitor } from './visitor.mjs'

// Takes the steps in turn, then asks whether any page on the way was at fault and whether the log verifies.
export function walk (title, lang, steps) {
  test(`${title} (${lang})`, async (t) => {
    const fund = await demo()
    const chrome = await browser()
    try {
      const v = await Visitor.arrive(chrome, fund.origin, lang, { inspect: true })
      let going = true
      for (const [name, step] of Object.entries(steps)) {
        // A step stands on those before it.
        await t.test(name, { skip: !going && 'an earlier step failed' }, async () => {
          going = false
          await step(v)
          going = true
        })
      }
      await t.test('no page was at fault: WCAG 2.2 A and AA, 360 pixels, script, content policy', () => v.atPeace())
      await t.test('the log verifies', async () => assert.match(await fund.verify(), /^VERIFIED: \d+ log entries/))
    } finally {
      await chrome.close()
      await fund.stop()
    }
  })
}
