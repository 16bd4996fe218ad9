// A private need and a programme that may meet it (SM-17, SM-18, AC-20): stated, found, offered, accepted, introduced, talked about, agreed;
// the same in every language. Until the two are introduced the provider learns nothing.

import assert from 'node:assert/strict'
import { walk } from './walk.mjs'

// What later steps need of earlier ones.
const seen = {}

const NEED = 'Setting up a response team'
const at = (what = '') => `/office/matches/${seen.match}${what}`
const status = async (v, path) => (await v.context.request.get(`${v.origin}/${v.lang}${path}`)).status()
const match = async (v) => v.api(at())

const steps = {
  'a contributor publishes a course that is open to all States': async (v) => {
    await v.as('contributor')
    await v.go('/office/catalogue/new')
    const fields = {
      title: 'Course for incident handlers', summary: 'A course of two weeks.', kind: 'initiative', activity_type: 'certification',
      themes: 'T3', leads: 'ITU', scope: 'all', start: '2026', end: '2029', status: 'ongoing', source: 'Letter of the contributor'
    }
    await v.send('/office/catalogue/new', { fields })
    const record = v.path
    await v.as('verifier')
    await v.go(record)
    await v.send(`${record}/verify`, { fields: { source_opened: 'yes', duplicates_checked: 'yes' } })
    await v.send(`${record}/publish`)
  },

  'whoever submits its like reads what it overlaps with (MAP-07)': async (v) => {
    await v.as('contributor')
    await v.go('/office/catalogue/new')
    const fields = {
      title: 'Another course', summary: 'A course of one week.', kind: 'initiative', activity_type: 'certification', themes: 'T3',
      leads: 'ITU', scope: 'named', states: 'FJI', start: '2027', end: '2028', status: 'planned', source: 'Letter of the contributor'
    }
    await v.send('/office/catalogue/new', { fields })
    assert.equal(await v.main.locator('a[href="#overlaps"]').count(), 1)
    await v.shows('Course for incident handlers')
  },

  'a mission opens a private need: what may meet it is looked for (MAP-08)': async (v) => {
    await v.as('mission.ken')
    await v.go('/office/needs/new')
    await v.send('/office/needs/new', { fields: { title: NEED, themes: 'T3', activity_types: 'certification' } })
    seen.need = v.path.split('/').pop()
    await v.send(`/office/needs/${seen.need}/endorse`)
    await v.follow(`/office/needs/${seen.need}/open`)
    await v.send(`/office/needs/${seen.need}/open`, { fields: { visibility: 'private' } })
    assert.deepEqual(await v.api(`/office/needs/${seen.need}/matches`), [], 'nothing was offered yet')
  },

  'the verifier reads how they fit and why, and offers it': async (v) => {
    await v.as('verifier')
    await v.go(`/office/needs/${seen.need}/matches`)
    const found = await v.api(`/office/needs/${seen.need}/matches`)
    seen.match = found.find((m) => m.programme.title.texts[v.lang] === 'Course for incident handlers').id
    await v.follow(at())
    await v.shows(NEED)
    await v.send(at('/review'))
    await v.send(at('/offer'))
  },

  'the provider learns nothing of it (AC-20)': async (v) => {
    await v.as('contributor')
    await v.go('/office/matches')
    assert.deepEqual(await v.api('/office/matches'), [])
    assert.equal(await status(v, at()), 404)
  },

  'the State accepts, the verifier introduces': async (v) => {
    await v.as('mission.ken')
    await v.follow('/office/matches?as=state&state=offered')
    await v.follow(at())
    await v.follow(at('/decline'))
    await v.go(at())
    await v.follow(at('/accept'))
    await v.send(at('/accept'))
    await v.as('contributor')
    assert.equal(await status(v, at()), 404, 'accepted, and not introduced')
    await v.as('verifier')
    await v.follow('/office/matches?as=all&state=accepted')
    await v.follow(at())
    await v.follow(at('/introduce'))
    await v.send(at('/introduce'))
  },

  'the provider reads who asks, and talks': async (v) => {
    await v.as('contributor')
    await v.follow('/office/matches?as=provider&state=introduced')
    await v.follow(at())
    await v.shows(NEED)
    assert.equal((await match(v)).need.state, 'KEN')
    await v.send(at('/discuss'))
  },

  'the State agrees: a planned record that does not name it': async (v) => {
    await v.as('mission.ken')
    await v.go(at())
    await v.follow(at('/agree'))
    await v.send(at('/agree'), { fields: { title: 'Course as agreed', start: 'soon' }, refused: true })
    assert.equal(await v.form(at('/agree')).locator('[name=title]').inputValue(), 'Course as agreed', 'what was typed is kept')
    await v.send(at('/agree'), { fields: { implementer: 'ITU', start: '2027', end: '2028', names_state: 'no' } })
    assert.equal((await match(v)).state, 'agreed')
    assert.equal((await v.api(`/office/needs/${seen.need}`)).state, 'matched')
    await v.as('verifier')
    await v.go('/office/catalogue?state=submitted')
    await v.shows('Course as agreed')
  }
}

export const matching = (lang) => walk('a need and a programme', lang, steps)
