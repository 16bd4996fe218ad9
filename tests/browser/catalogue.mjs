// The catalogue by hand: a record from its contributor to the public, grown stale and confirmed (SM-16, MAP-04), a document, and the
// pages a reader looks at it with; the same in every language.

import assert from 'node:assert/strict'
import { walk } from './walk.mjs'

// What later steps need of earlier ones.
const seen = {}

const TITLE = 'Incident response course for islands'
const found = async (v) => (await v.api(`/programmes?q=${encodeURIComponent(TITLE)}`)).items.some((p) => p.code === seen.code)

// The page tells programs what it is about, in a block of data that the policy against scripts lets be, as it is not run.
async function describes (v) {
  const said = JSON.parse(await v.page.locator('script[type="application/ld+json"]').textContent())
  assert.deepEqual([said['@context'], said['@type'], new URL(said.url).pathname], ['https://schema.org', 'Project', new URL(v.page.url()).pathname])
  assert.ok(said.name.some((n) => n['@value'] === TITLE))
  assert.deepEqual(v.trouble, [], 'nothing was stopped, and no script failed')
  // What would run is stopped, and we would hear of it.
  await v.page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.ran = true'
    document.head.append(script)
  })
  for (let i = 0; i < 50 && !v.trouble.length; i++) await v.page.waitForTimeout(100)
  assert.match(v.trouble.pop() ?? '', /Content Security Policy/)
  assert.equal(await v.page.evaluate(() => window.ran), undefined)
}

const steps = {
  'a contributor submits a record; it is nobody’s yet (MAP-02)': async (v) => {
    await v.go('/')
    await v.as('contributor')
    await v.go('/office/catalogue')
    await v.follow('/office/catalogue/new')
    const fields = {
      title: TITLE, summary: 'A course of two weeks for response teams.', kind: 'initiative', activity_type: 'training_course',
      themes: 'T3', leads: 'Nobody Known', scope: 'named', states: 'FJI', start: '2026-12-01', end: '2026-12-12', status: 'planned', as_of: '2026-07',
      source: 'Letter of the ministry'
    }
    await v.send('/office/catalogue/new', { fields, refused: true })
    assert.equal(await v.form('/office/catalogue/new').locator('[name=title]').inputValue(), TITLE, 'what was typed is kept')
    await v.send('/office/catalogue/new', { fields: { leads: 'ITU' } })
    seen.office = v.path
    seen.code = (await v.api(seen.office)).code
    assert.equal(await found(v), false)
    assert.equal(await v.form(`${seen.office}/verify`).count(), 0, 'ACT-01: not the own submission')
  },

  'a verifier opens the source, verifies and publishes it (MAP-03)': async (v) => {
    await v.as('verifier')
    await v.follow('/office/catalogue?state=submitted')
    await v.follow(seen.office)
    await v.send(`${seen.office}/verify`, { refused: true })
    await v.send(`${seen.office}/verify`, { fields: { source_opened: 'yes', duplicates_checked: 'yes' } })
    assert.equal(await found(v), false)
    await v.send(`${seen.office}/publish`)
  },

  'everyone finds it: by its words, on the page of the State, in the calendar (MAP-06)': async (v) => {
    await v.go('/programmes')
    const box = v.page.locator('input[name=q]')
    await box.pressSequentially('Incident resp')
    await v.page.locator('datalist option').first().waitFor({ state: 'attached' })
    assert.equal(await v.page.locator('datalist option').first().getAttribute('value'), TITLE)
    assert.equal(await found(v), true)
    await v.go(`/programmes/${seen.code}`)
    await v.shows(TITLE)
    await describes(v)
    for (const path of ['/states/FJI/programmes', '/calendar?month=2026-12', '/calendar?view=list', '/programmes/timeline?type=training_course']) {
      await v.go(path)
      assert.ok(await v.leads(`/programmes/${seen.code}`), path)
    }
    await v.go('/programmes/compare')
    const choose = v.form('/programmes/compare').locator('select')
    assert.equal(await choose.count(), 4)
    await v.go('/programmes/compare?state=KEN&state=SEN')
    await v.go('/programmes/compare?state=FJI&state=TON')
    assert.ok(await v.leads(`/programmes/${seen.code}`))
    // M084 has the longest address of a page.
    for (const path of ['/programmes/M084', '/programmes/map', '/programmes/gaps', '/programmes/gaps/states', '/glossary']) await v.go(path)
    await v.go('/programmes?q=%E6%96%90%E6%B5%8E')
    await v.follow('/states/FJI/programmes')
    await v.go('/states')
    await v.follow('/states/FJI/programmes')
  },

  'a document of Fiji stands on its page once another person has opened it (TX-06)': async (v) => {
    await v.as('contributor')
    await v.go('/office/documents/new')
    await v.send('/office/documents/new', {
      fields: {
        kind: 'strategy', title: 'National strategy of Fiji', publisher: 'Ministry of Communications', links: 'en https://example.org/s.pdf',
        date: '2025', states: 'FJI'
      }
    })
    const document = v.path
    await v.as('verifier')
    await v.follow('/office/documents?state=submitted')
    await v.follow(document)
    await v.send(`${document}/verify`, { fields: { source_opened: 'yes' } })
    await v.send(`${document}/publish`)
    await v.go('/documents')
    await v.go('/states/FJI/programmes')
    await v.shows('National strategy of Fiji')
  },

  'a mission says whether a contact point is nominated, and who may see its gaps (NV-04, MAP-06)': async (v) => {
    await v.as('mission.ken')
    await v.follow('/office/state')
    await v.send('/office/state/contact-point', { fields: { nominated: 'yes', on: '2025-10-15' } })
    await v.send('/office/state/gaps', { fields: { shown: 'no' } })
    assert.deepEqual((await v.api('/programmes/gaps/states')).items.map((s) => s.state), ['KEN'])
    await v.go('/programmes/gaps/states')
    assert.deepEqual((await v.api('/states/KEN/programmes')).contact_point, { nominated: true, on: '2025-10-15' })
  },

  'nobody confirms it: it grows stale, says so, and is confirmed by its owner (MAP-04)': async (v) => {
    await v.go('/demo')
    await v.page.locator('form[action$="/demo/clock"] button').last().click()
    await v.page.waitForLoadState()
    await v.go(`/programmes/${seen.code}`)
    assert.equal((await v.api(`/programmes/${seen.code}`)).state, 'stale')
    await v.as('contributor')
    await v.follow('/office/catalogue?due=1')
    await v.follow(seen.office)
    await v.send(`${seen.office}/confirm`)
    const p = await v.api(`/programmes/${seen.code}`)
    assert.deepEqual({ state: p.state, level: p.level }, { state: 'published', level: 2 })
  }
}

export function catalogue (lang) {
  walk('the catalogue', lang, steps)
}
