// A person with a browser. What they use is found by the address of a form, the name of a field or where a link leads,
// never by words: the same journey runs in every language.

import assert from 'node:assert/strict'
import { chromium } from 'playwright-core'
import { Inspector } from './inspect.mjs'

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync']
// Generous: the program may be a debug build on a machine that is busy with other builds.
const PATIENCE = 45_000

export function browser () {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ARGS })
}

// The button that sends name=value.
function sends (button) {
  const [name, value] = button.split('=')
  return `button[name="${name}"][value="${value}"]`
}

export class Visitor {
  // Someone at `origin` who reads `lang`. With `inspect`, every page met for the first time is looked at closely.
  static async arrive (chrome, origin, lang, { inspect = false, ...context } = {}) {
    const v = new Visitor()
    Object.assign(v, { origin, lang, trouble: [] })
    v.context = await chrome.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true, ...context })
    v.context.setDefaultTimeout(PATIENCE)
    v.page = await v.context.newPage()
    v.inspector = inspect ? new Inspector(lang) : undefined
    v.page.on('pageerror', (error) => v.trouble.push(`${v.page.url()}: ${error.stack}`))
    v.page.on('console', (said) => {
      // A form that is refused is answered by the page with 4xx, which the browser notes; anything else is a fault:
      // an error of the script, or something the content security policy stopped.
      const refused = /status of (401|404|409|413|422)/.test(said.text()) && said.location().url === v.page.url()
      if (['error', 'warning'].includes(said.type()) && !refused) v.trouble.push(`${v.page.url()}: ${said.text()}`)
    })
    return v
  }

  leave () { return this.context.close() }

  // The path without its language.
  get path () { return new URL(this.page.url()).pathname.replace(`/${this.lang}/`, '/') }
  get main () { return this.page.locator('main') }

  async go (path) {
    const response = await this.page.goto(`${this.origin}/${this.lang}${path}`)
    assert.equal(response.status(), 200, `${path} answered ${response.status()}`)
    await this.look()
  }

  // Follows the first link of the page's content that leads there.
  async follow (path) {
    await this.#press(await this.#shown(this.main.locator(`a[href="/${this.lang}${path}"]`).first()))
    await this.look()
  }

  // The content says these words, whatever is said around them.
  async shows (words) {
    const said = await this.main.innerText()
    assert.ok(said.includes(String(words)), `${words} is shown on ${this.path}`)
  }

  // Whether the content has a link there.
  leads (path) { return this.main.locator(`a[href^="/${this.lang}${path}"]`).count() }

  // Becomes a demonstration account, by its button.
  async as (login) {
    await this.go('/demo')
    await this.send('/demo/sign-in', { button: `login=${login}@demo.invalid` })
    assert.equal(this.path, '/office')
  }

  // Lets the demonstration complete a step and all before it.
  async rest (step) {
    await this.go('/demo')
    await this.send('/demo/step', { button: `step=${step}` })
  }

  // The form of that address, or the one of several with that button, or with a field of that name.
  form (action, button, field) {
    const has = [button && sends(button), field && `[name="${field}"]`].filter(Boolean).map((one) => `:has(${one})`).join('')
    return this.page.locator(`form[action="/${this.lang}${action}"]${has}`).first()
  }

  // Fills a form and sends it. `button`: name=value of the button, else the first. `refused`: it must be.
  async send (action, { fields = {}, button, refused = false } = {}) {
    const form = await this.#shown(this.form(action, button, Object.keys(fields)[0]))
    await this.fill(form, fields)
    await this.#press(form.locator(button ? sends(button) : 'button[type=submit]').first())
    const errors = await this.page.locator('.govuk-error-summary li').allInnerTexts()
    if (refused) assert.ok(errors.length, `${action} was taken but should have been refused`)
    else assert.deepEqual(errors, [], `${action} was refused`)
    await this.look()
    return errors
  }

  async fill (form, fields) {
    for (const [name, value] of Object.entries(fields)) {
      const field = form.locator(`[name="${name}"]`)
      const kind = await field.first().evaluate((f) => f.type)
      if (kind === 'radio' || kind === 'checkbox') await form.locator(`[name="${name}"][value="${value}"]`).check()
      else if (kind === 'select-one') await field.selectOption(value)
      else if (kind === 'file') await field.setInputFiles(value)
      else await field.fill(String(value))
    }
  }

  // The same page's data, as the API answers it to this person.
  async api (path) {
    const response = await this.context.request.get(`${this.origin}/api/v1${path}`)
    assert.equal(response.status(), 200, `/api/v1${path}`)
    return response.json()
  }

  // Opens what it is folded in, as one would.
  async #shown (locator) {
    const closed = locator.locator('xpath=ancestor::details[not(@open)]')
    while (await closed.count()) await closed.first().locator('summary').first().click()
    return locator
  }

  async #press (button) {
    await Promise.all([this.page.waitForNavigation({ timeout: PATIENCE }), button.click()])
  }

  async look () { await this.inspector?.look(this.page) }

  // Everything that was wrong on the pages so far.
  atPeace () { assert.deepEqual([...this.trouble, ...(this.inspector?.found ?? [])], []) }
}
