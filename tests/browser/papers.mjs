// Papers a visitor hands in.

// A one-page PDF.
export function pdf (words) {
  const stream = `BT /F1 14 Tf 60 760 Td (${words}) Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((object, i) => {
    const place = text.length
    text += `${i + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`
  text += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}

export const noteVerbale = { name: 'note-verbale.pdf', mimeType: 'application/pdf', buffer: pdf('Note verbale') }
export const statement = { name: 'statement.pdf', mimeType: 'application/pdf', buffer: pdf('Statement') }
export const notAPdf = { name: 'statement.pdf', mimeType: 'application/pdf', buffer: Buffer.from('These are only words.') }

export const rates = (rows) => ({ name: 'rates.csv', mimeType: 'text/csv', buffer: Buffer.from(`currency,from,rate\n${rows.join('\n')}\n`) })

// The answers of a nomination, step by step.
export const answers = (iso) => ({
  person: {
    family_name: 'Example', given_names: 'Noor', sex: 'F', email: `nominee.${iso}@demo.invalid`, post: 'Adviser on ICT security',
    employer: 'Ministry of Foreign Affairs', employer_type: 'government', duty_station: 'capital', field: 'cyber_diplomacy',
    post_since: '2021-03-01'
  },
  experience: {
    experience: 'Followed the working group since 2022.\nDrafted national interventions.',
    contribution: 'Will speak on confidence-building measures.',
    benefit: 'The delegation has one officer for three committees.',
    follow_up: 'A briefing for ministries within a month.'
  },
  travel: { passport_until: '2029-05-31', available: 'yes', overlap: 'no', departure_city: 'Nairobi' },
  undertakings: { attend_all: 'yes', report: 'yes', publish_name: 'yes' }
})
