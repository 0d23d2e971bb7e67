import { describe, expect, it } from 'vitest';
import { readEmail } from '../../../../electron/import/email';

const HEAD = [
  'From: =?utf-8?q?Ad=C3=A9?= Byron <ada@example.org>',
  'To: mary@example.org',
  'Subject: =?utf-8?b?T24gVGlkZXM=?=',
  'Date: Fri, 06 Feb 2026 23:30:00 -0500',
  'MIME-Version: 1.0',
];

function mail(...lines: string[]): Buffer {
  return Buffer.from([...HEAD, ...lines].join('\r\n'));
}

describe('an e-mail', () => {
  it('says who wrote it, when, and about what', async () => {
    expect(await readEmail(mail('', 'They turn.'))).toEqual({
      text: 'They turn.',
      kind: 'other',
      title: 'On Tides',
      authors: ['Adé Byron'],
      published: '2026-02-06',
      notes: [],
    });
  });

  it.each([
    ['This is an HTML message. Please view it elsewhere.', 'The road is loud. Close it now.'],
    [
      'Dieser Brief hat eine andere Form, bitte öffnen.',
      '広場の騒音は七十デシベルを超えている。市は通りを閉鎖すべきだ。',
    ],
  ])('is its letter with markup where the plain part is only about it: %s', async (stub, letter) => {
    const bytes = mail(
      'Content-Type: multipart/alternative; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      stub,
      '--b',
      'Content-Type: text/html; charset=utf-8',
      '',
      `<p>${letter}</p>`,
      '--b--',
      '',
    );
    expect((await readEmail(bytes)).text).toBe(letter);
  });

  it('is read by its letters where it tells a wrong encoding', async () => {
    // “Город должен закрыть улицу” in windows-1251.
    const russian = Buffer.from('c3eef0eee420e4eeebe6e5ed20e7e0eaf0fbf2fc20f3ebe8f6f3', 'hex');
    const head = mail(
      'Content-Type: text/plain; charset=iso-8859-1',
      'Content-Transfer-Encoding: 8bit',
      '',
      '',
    );
    expect((await readEmail(Buffer.concat([head, russian]))).text).toBe('Город должен закрыть улицу');
  });

  it('shows a message that it passes on with its date as that was written', async () => {
    const bytes = mail(
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      '',
      'See below.',
      '--b',
      'Content-Type: message/rfc822',
      '',
      'From: Mary <mary@example.org>',
      'Date: Tue, 03 Feb 2026 23:30:00 -0500',
      '',
      'They turn at 5.',
      '--b--',
    );
    const { text } = await readEmail(bytes);
    expect(text).toMatch(/Date: +Tue, 03 Feb 2026 at 23:30:00 -0500\n/);
    expect(text).toMatch(/They turn at 5\.$/);
  });

  it('is decoded, in whatever letters and wrapping', async () => {
    const bytes = mail(
      'Content-Type: text/plain; charset=iso-8859-1',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Die Br=FCcke ist lang und =',
      'schmal.',
    );
    expect((await readEmail(bytes)).text).toBe('Die Brücke ist lang und schmal.');
  });

  it('is its marked-up part where the plain one only says that there is another', async () => {
    const bytes = mail(
      'Content-Type: multipart/alternative; boundary=a',
      '',
      '--a',
      'Content-Type: text/plain',
      '',
      'Your reader shows no HTML.',
      '--a',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<h1>On Tides</h1><p>They turn twice a day, and nobody on this coast forgets it for long.</p>',
      '--a--',
    );
    expect((await readEmail(bytes)).text).toMatch(/^On Tides\n\nThey turn twice/);
  });

  it('is its plain text where it has two, and leaves attachments out', async () => {
    const bytes = mail(
      'Content-Type: multipart/mixed; boundary=m',
      '',
      '--m',
      'Content-Type: multipart/alternative; boundary=a',
      '',
      '--a',
      'Content-Type: text/plain',
      '',
      'Plain words.',
      '--a',
      'Content-Type: text/html',
      '',
      '<p>Marked <b>words</b>.</p>',
      '--a--',
      '--m',
      'Content-Type: application/pdf',
      'Content-Disposition: attachment; filename="../../evil.pdf"',
      'Content-Transfer-Encoding: base64',
      '',
      'AAAA',
      '--m--',
    );
    expect(await readEmail(bytes)).toMatchObject({
      text: 'Plain words.',
      notes: ['An attachment was left out.'],
    });
  });

  it('is read from its HTML, without the table that lays it out', async () => {
    const bytes = mail(
      'Content-Type: text/html; charset=utf-8',
      '',
      '<table role="presentation"><tr><td><h1>On Tides</h1><p>One.</p></td></tr><tr><td><p>Two.</p></td></tr></table>',
    );
    expect((await readEmail(bytes)).text).toBe('On Tides\n\nOne.\n\nTwo.');
  });

  it('marks what it quotes, with the line that says whose it is', async () => {
    const { text, voices } = await readEmail(
      mail(
        '',
        'I agree.',
        '',
        'On 5 Feb 2026 Mary wrote:',
        '> They turn',
        '> twice a day.',
        '',
        'Ada',
        '> x',
      ),
    );
    expect(voices?.map(({ start, end, who }) => [text.slice(start, end), who])).toEqual([
      ['On 5 Feb 2026 Mary wrote:\n> They turn\n> twice a day.', 'quoted message'],
      ['> x', 'quoted message'],
    ]);
  });

  it('marks the whole message that it answers', async () => {
    const { text, voices } = await readEmail(
      mail('', 'I agree.', '', '-----Original Message-----', 'From: Mary', '', '> They turn.', 'Twice.'),
    );
    expect(voices?.map(({ start, end }) => text.slice(start, end))).toEqual([
      '-----Original Message-----\nFrom: Mary\n\n> They turn.\nTwice.',
    ]);
  });

  it('has its lines whole where they were wrapped on the way, in quotes, too', async () => {
    const bytes = mail(
      'Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes',
      '',
      'They turn twi ',
      'ce a day.',
      '> Who says  ',
      '> so, and when  ',
      '> does it?',
      '-- ',
      'Ada',
    );
    expect((await readEmail(bytes)).text).toBe(
      'They turn twice a day.\n> Who says so, and when does it?\n-- \nAda',
    );
  });

  it.each([
    ['that it does not tell', ['Content-Type: text/plain', '']],
    ['that it tells wrongly', ['Content-Type: text/plain; charset=utf-8', '']],
    ['that only its page tells', ['Content-Type: text/html', '', '<meta charset="iso-8859-1">']],
  ])('is read in an encoding %s', async (_, lines) => {
    const bytes = Buffer.from(
      [
        'From: Jörg Müller <j@example.org>',
        'Subject: Über Brücken',
        ...lines,
        'Die Brücke ist für später, größer und schöner.',
      ].join('\r\n'),
      'latin1',
    );
    expect(await readEmail(bytes)).toMatchObject({
      text: 'Die Brücke ist für später, größer und schöner.',
      title: 'Über Brücken',
      authors: ['Jörg Müller'],
    });
  });

  it('is read behind a byte order mark, and with the years of old messages', async () => {
    const bytes = Buffer.from(
      '\ufeffFrom: Ada <a@example.org>\r\nDate: Fri, 6 Feb 98 10:00 GMT\r\n\r\nText.',
    );
    expect(await readEmail(bytes)).toMatchObject({ authors: ['Ada'], published: '1998-02-06' });
  });

  it('is refused with more lines than a message has', async () => {
    await expect(readEmail(mail('\n'.repeat(350_001)))).rejects.toThrow('more lines');
  });
});
