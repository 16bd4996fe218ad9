// A collection campaign by hand (MAP-01, MAP-02): drafted with a note verbale, opened, answered in the pages and by sheet, extended, answered
// on paper and late, closed, and read by everyone; the same in every language.

import assert from 'node:assert/strict'
import { walk } from './walk.mjs'

// What later steps need of earlier ones.
const seen = {}

const LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es']
const at = (what) => `/office/campaigns/${seen.id}/${what}`
const published = async (v) => (await v.api(`/campaigns/${seen.number}`)).items
// Days after the day of the demonstration, as a field for a day takes it.
const inDays = (n) => new Date(Date.parse(seen.today) + n * 86_400_000).toISOString().slice(0, 10)

const steps = {
  'an officer drafts the note verbale; what is missing is told (MAP-01)': async (v) => {
    await v.go('/demo')
    seen.today = (await v.api('/demo')).now
    await v.as('project.officer')
    await v.go('/office/campaigns')
    await v.follow('/office/campaigns/new')
    const fields = { letter_missions_en: 'Note verbale 7: kindly reply by {deadline} at {link}.', deadline: `${inDays(30)}T12:00` }
    await v.send('/office/campaigns/new', { fields, refused: true })
    assert.equal(await v.form('/office/campaigns/new').locator('[name=deadline]').inputValue(), fields.deadline, 'what was typed is kept')
    await v.send('/office/campaigns/new', { fields: { title_en: 'Mapping of programmes' } })
    seen.id = v.path.split('/').pop()
    seen.number = (await v.api(v.path)).number
    await v.as('fund.manager')
    await v.follow('/office/campaigns')
    await v.follow(`/office/campaigns/${seen.id}`)
    await v.follow(at('open'))
    assert.equal((await v.send(at('open'), { refused: true })).length, 5, 'a title in five languages')
    await v.go(`/office/campaigns/${seen.id}`)
    await v.follow(at('edit'))
    await v.send(at('edit'), { fields: Object.fromEntries(LANGUAGES.map((lang) => [`title_${lang}`, `Mapping (${lang})`])) })
  },

  'the fund manager opens it: the letters are public, with deadline and address': async (v) => {
    await v.follow(at('open'))
    await v.send(at('open'))
    await v.go('/campaigns')
    await v.follow(`/campaigns/${seen.number}`)
    const { campaign } = await v.api(`/campaigns/${seen.number}`)
    assert.equal(campaign.state, 'open')
    const words = await v.main.textContent()
    if (v.lang === 'en') assert.ok(words.includes('Note verbale 7'))
    assert.ok(words.includes(`/office/campaigns/${seen.id}/reply`) && !words.includes('{deadline}'), 'the letter has its deadline and address')
  },

  'a mission saves a part in the page and by sheet; nobody sees it until it sends (MAP-02)': async (v) => {
    await v.as('mission.ken')
    await v.follow(at('reply?for=KEN'))
    await v.send(at('reply'), { fields: { text_strategies: 'A strategy since 2022.', 'link_strategies': 'ftp://nowhere' }, refused: true })
    await v.send(at('reply'), { fields: { link_strategies: 'https://example.org/strategy' } })
    const sheet = await v.context.request.get(`${v.origin}/${v.lang}${at('reply/sheet.xlsx?for=KEN')}`)
    const buffer = await sheet.body()
    assert.ok(await v.leads(at('reply/sheet.xlsx')))
    const mimeType = sheet.headers()['content-type']
    await v.send(at('reply/sheet'), { fields: { file: { name: 'reply.xlsx', mimeType, buffer } } })
    await v.send(at('reply/sheet'), { fields: { file: { name: 'reply.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n1,2\n') } }, refused: true })
    assert.deepEqual(await published(v), [])
    await v.go(at('reply?for=KEN'))
    await v.send(at('reply'), { fields: { codes_norms: 'N-a', text_norms: 'Both are put into practice.' }, button: 'then=send' })
    await v.shows('A strategy since 2022.')
    await v.send(at('reply/send'), { fields: { note: 'NV 12' } })
    assert.equal(v.path, `/campaigns/${seen.number}/replies/KEN`)
    for (const words of ['A strategy since 2022.', 'Both are put into practice.', 'NV 12']) await v.shows(words)
    assert.deepEqual((await published(v)).map((reply) => reply.key), ['KEN'])
  },

  'a later deadline, with a reason everyone reads; never an earlier one': async (v) => {
    await v.as('fund.manager')
    await v.go(`/office/campaigns/${seen.id}`)
    await v.follow(at('extend'))
    await v.send(at('extend'), { fields: { deadline: `${inDays(10)}T12:00`, reason: 'Several missions asked.' }, refused: true })
    await v.send(at('extend'), { fields: { deadline: `${inDays(60)}T12:00` } })
    await v.go(`/campaigns/${seen.number}`)
    await v.shows('Several missions asked.')
  },

  'staff type in a reply that came on paper, given for two States': async (v) => {
    await v.as('project.officer')
    await v.go(`/office/campaigns/${seen.id}`)
    await v.follow(at('paper'))
    const fields = { who: 'state', respondent: 'Senegall', came: inDays(0), joint: 'Togo', text_needs: 'A response team.', codes_contact_point: 'yes' }
    await v.send(at('paper'), { fields, refused: true })
    await v.send(at('paper'), { fields: { respondent: 'Sénégal' } })
    const paper = (await published(v)).find((reply) => reply.key === 'SEN')
    assert.deepEqual({ way: paper.marks.way, joint: paper.marks.joint, late: paper.marks.late }, { way: 'paper', joint: true, late: false })
  },

  'who answers after the deadline is taken, and marked late; after the end nobody is': async (v) => {
    await v.go('/demo')
    await v.page.locator('form[action$="/demo/clock"] button').last().click()
    await v.page.waitForLoadState()
    await v.as('mission.fji')
    await v.follow(at('reply?for=FJI'))
    await v.send(at('reply'), { fields: { text_views: 'Courses in the region.' }, button: 'then=send' })
    await v.send(at('reply/send'))
    assert.equal((await published(v)).find((reply) => reply.key === 'FJI').marks.late, true)
    await v.as('fund.manager')
    await v.follow('/office/campaigns')
    await v.follow(`/office/campaigns/${seen.id}`)
    await v.follow(at('close'))
    await v.send(at('close'))
    await v.as('mission.vut')
    await v.go(at('reply?for=VUT'))
    assert.equal(await v.form(at('reply')).count(), 0)
  },

  'a visitor reads who has answered, and each reply whole': async (v) => {
    await v.context.clearCookies()
    await v.go('/campaigns')
    await v.follow(`/campaigns/${seen.number}`)
    const { states, answered } = await v.api(`/campaigns/${seen.number}`)
    assert.equal(answered, 4)
    assert.deepEqual(['KEN', 'SEN', 'TGO', 'VUT'].map((iso) => states[iso]),
      ['answered', 'answered', 'answered_jointly', 'not_answered'])
    await v.follow(`/campaigns/${seen.number}/replies/SEN`)
    await v.shows('A response team.')
    await v.go('/states/TGO/programmes')
    assert.ok(await v.leads(`/campaigns/${seen.number}/replies/SEN`), 'a joint reply stands on the page of each State it is given for')
  }
}

export function campaign (lang) {
  walk('a collection campaign', lang, steps)
}
