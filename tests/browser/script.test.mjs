// What the script adds to the pages, and what stays when there is none or when the session ends (DESIGN §4, issue §6 and §7).

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { demo } from './demo.mjs'
import { answers, noteVerbale, statement } from './papers.mjs'
import { browser, Visitor } from './visitor.mjs'

let fund, chrome, number

before(async () => {
  [fund, chrome] = await Promise.all([demo({ stage: 'call' }), browser()])
})
after(async () => {
  await chrome?.close()
  await fund?.stop()
})

async function arrive (login, context = {}) {
  const v = await Visitor.arrive(chrome, fund.origin, 'en', context)
  number ??= (await v.api('/calls')).items[0].number
  await v.as(login)
  return v
}

// Begins a nomination for the person's State and stands on its first step.
async function begin (v, state) {
  await v.go(`/office/calls/${number}/nominate`)
  await v.send(`/office/calls/${number}/nominate`, { fields: { state } })
  return v.path.split('/edit')[0]
}

async function until (so) {
  const end = Date.now() + 30_000
  while (!await so()) {
    assert.ok(Date.now() < end, 'it did not come to be so in half a minute')
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

const commits = async (v) => (await v.api('/log')).head.seq

test('without script: a nomination from its beginning to its receipt', async () => {
  const v = await arrive('drafter.sen', { javaScriptEnabled: false })
  await v.go('/office')
  await v.follow(`/calls/${number}`)
  await v.follow(`/office/calls/${number}/nominate`)
  const file = await begin(v, 'SEN')
  const { person, ...later } = answers('sen')
  await v.send(`${file}/edit/person`, { fields: { ...person, family_name: 'Half' }, button: 'then=stop' })
  assert.equal(v.path, file, 'saved and left')
  await v.follow(`${file}/edit/person`)
  assert.equal(await v.page.locator('[name=family_name]').inputValue(), 'Half')
  await v.send(`${file}/edit/person`, { fields: person })
  for (const [step, fields] of Object.entries(later)) await v.send(`${file}/edit/${step}`, { fields })
  await v.send(`${file}/attach/note_verbale`, { fields: { note_verbale: noteVerbale } })
  await v.send(`${file}/attach/statement`, { fields: { statement } })
  await v.send(`${file}/detach/statement`)
  await v.send(`${file}/attach/statement`, { fields: { statement } })
  await v.as('mission.sen')
  await v.go(file)
  await v.follow(`${file}/endorse`)
  await v.send(`${file}/endorse`)
  await v.shows((await v.api(file)).receipt)
  v.atPeace()
  await v.leave()
})

test('what is typed saves itself, and is there after loading the page anew', async () => {
  const v = await arrive('drafter.mwi')
  const file = await begin(v, 'MWI')
  await v.go(`${file}/edit/experience`)
  const area = v.page.locator('textarea[name=experience]')
  const saved = () => v.page.locator('.b-save[data-state=saved]').waitFor()
  await area.pressSequentially('Typed, not sent. ')
  await saved()
  // A second time: the answer to the first brought the version and the commit id that it needs.
  await area.pressSequentially('Typed again.')
  await until(async () => (await v.api(file)).answers.experience?.endsWith('again.'))
  await saved()
  await v.page.reload()
  assert.equal(await area.inputValue(), 'Typed, not sent. Typed again.')
  // And sent by hand at once after a key, while the saving may be under way.
  await area.press('Control+End')
  await area.pressSequentially(' Sent.')
  await v.send(`${file}/edit/experience`)
  assert.equal((await v.api(file)).answers.experience, 'Typed, not sent. Typed again. Sent.')
  v.atPeace()
  await v.leave()
})

test('a form changed by somebody else is not overwritten by a saving', async () => {
  const [drafter, mission] = [await arrive('drafter.rwa'), await arrive('mission.rwa')]
  const file = await begin(drafter, 'RWA')
  await drafter.go(`${file}/edit/experience`)
  await mission.go(`${file}/edit/experience`)
  await mission.send(`${file}/edit/experience`, { fields: { experience: 'By the mission.' } })
  await drafter.page.locator('textarea[name=experience]').pressSequentially('By the drafter.')
  await drafter.page.locator('.b-save[data-state=failed]').waitFor()
  assert.equal((await mission.api(file)).answers.experience, 'By the mission.')
  await Promise.all([drafter.leave(), mission.leave()])
})

test('leaving with something unsaved asks first', async () => {
  const v = await arrive('fund.manager')
  await v.go('/parameters/propose')
  const decision = v.page.locator('[name=decision]')
  await decision.pressSequentially('Half a decision')
  const asked = v.page.waitForEvent('dialog')
  v.page.locator(`.b-nav a[href="/en/status"]`).click({ noWaitAfter: true }).catch(() => {})
  const dialog = await asked
  assert.equal(dialog.type(), 'beforeunload')
  await dialog.dismiss()
  assert.equal(v.path, '/parameters/propose')
  assert.equal(await decision.inputValue(), 'Half a decision')
  // Sending is not leaving.
  v.page.once('dialog', () => assert.fail('asked on sending'))
  await v.send('/parameters/propose', { fields: { consult_days: '21' } })
  await v.leave()
})

for (const [name, context, sendings] of [['', {}, 1], [', without script too', { javaScriptEnabled: false }, 2]]) {
  test(`a button pressed twice, the answer being slow, makes one commit${name}`, async () => {
    const v = await arrive('finance.assistant', context)
    const offer = '/office/contributions/new'
    await v.go(offer)
    await v.fill(v.form(offer), { donor_kind: 'state', donor_state: 'NOR', amount: '10', tied: 'no', anonymous: 'no' })
    const before = await commits(v)
    const button = v.form(offer).locator('button[type=submit]').first()
    // The first sending arrives, and its answer is held back until the button has been pressed again.
    const sent = []
    const arrived = new Promise((resolve) => v.page.route(`**${offer}`, async (route) => {
      sent.push(route)
      if (sent.length > 1) return route.continue()
      resolve(await route.fetch({ maxRedirects: 0 }))
    }))
    await button.scrollIntoViewIfNeeded()
    const { x, y } = await button.boundingBox()
    // By the mouse itself: whatever else would wait for the answer first.
    await v.page.mouse.click(x + 9, y + 9)
    const answer = await arrived
    assert.equal(await commits(v), before + 1)
    await v.page.mouse.click(x + 9, y + 9)
    // Where the script runs, nothing more is sent.
    if (sendings === 1) await sent[0].fulfill({ response: answer })
    // The browser gives the first answer up when the second sending begins.
    const there = () => v.page.waitForURL(/contributions\/[0-9a-f]{8}-/)
    await there().catch(there)
    assert.equal(sent.length, sendings)
    assert.equal(await commits(v), before + 1)
    await v.leave()
  })
}

test('a session lost in the middle of a form: after signing in again, the text is there', async () => {
  const v = await arrive('drafter.gha')
  const file = await begin(v, 'GHA')
  const action = `${file}/edit/experience`
  await v.go(action)
  const text = 'A long answer,\nof two lines & some "signs".'
  await v.context.clearCookies({ name: 'bursar_session' })
  await v.fill(v.form(action), { experience: text })
  await Promise.all([v.page.waitForNavigation(), v.form(action).locator('button[type=submit]').first().click()])
  await v.send('/sign-in', { fields: { login: 'drafter.gha@demo.invalid', password: 'wrong' }, refused: true })
  await v.send('/sign-in', { fields: { login: 'drafter.gha@demo.invalid', password: 'bursar-demo-2026' } })
  assert.equal(await v.page.locator('textarea[name=experience]').inputValue(), text)
  await v.send(action)
  assert.equal((await v.api(file)).answers.experience.replaceAll('\r\n', '\n'), text)
  v.atPeace()
  await v.leave()
})

test('a first visit weighs little: at most 60 kB for the home page and for a call', async () => {
  for (const path of ['/', `/calls/${number}`]) {
    for (const lang of ['en', 'ar']) {
      const v = await Visitor.arrive(chrome, fund.origin, lang)
      const network = await v.context.newCDPSession(v.page)
      let bytes = 0
      network.on('Network.loadingFinished', ({ encodedDataLength }) => { bytes += encodedDataLength })
      await network.send('Network.enable')
      await v.go(path)
      await v.page.waitForLoadState('networkidle')
      assert.ok(bytes > 5_000 && bytes <= 60_000, `${lang} ${path}: ${bytes} bytes`)
      await v.leave()
    }
  }
})
