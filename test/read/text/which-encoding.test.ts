/** Which bytes are taken for which encoding, and which for none. */
import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/read/text/read-text.ts';
import { heldByAll, writers } from '../../support/legacy-bytes.ts';
import { samples } from '../../support/samples.ts';

const line = 'Đến năm 2030, tỷ lệ hộ dùng nước sạch của tỉnh Lâm Giang đạt tối thiểu 95%.\n';
const write = (encoding: string, text: string): Buffer => (writers[encoding] as (text: string) => Buffer)(text);
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

function read(bytes: Buffer) {
  const result = readText({ content: bytes, shown: 'a.txt' });
  return result.ok ? [result.value.encoding, result.value.text] : [result.issue.code, result.issue.detail];
}

describe('UTF-8 that is valid', () => {
  it('stays as it is: fonts named in it prove nothing', () => {
    const text = `\\f0 .VnTime;\\f1 VNI-Times; ${line}`;
    expect(read(Buffer.from(text))).toEqual(['utf-8', text]);
  });

  it('is asked whether it is Vietnamese: what another program decoded wrongly is read as it was', () => {
    const shown = latin1('KÕ ho¹ch cña UBND tØnh L©m Giang vÒ ph¸t triÓn kinh tÕ').toString('latin1');
    expect(read(Buffer.from(shown))).toEqual(['tcvn3', 'Kế hoạch của UBND tỉnh Lâm Giang về phát triển kinh tế']);
    expect(read(Buffer.from('Ty le ho ngheo giam con duoi 1% vao nam 2030'))).toEqual(['text-untrusted', '0%']);
  });

  it('is what ASCII is', () => {
    expect(read(Buffer.from('Ke hoach 95%'))).toEqual(['utf-8', 'Ke hoach 95%']);
  });
});

describe('a text of a line', () => {
  const encodings = ['windows-1258', 'tcvn3', 'vni', 'viscii', 'utf-16le', 'utf-16be'];
  const texts = [
    'Tỷ lệ hộ nghèo đạt dưới 4% vào năm 2030.',
    'Đạt 95%.',
    'UBND tỉnh Lam Giang: GRDP tăng 9,5%/năm; FDI đạt 1,2 tỷ USD; 5G phủ 100% xã; Internet, Website, e-mail: vanphong@lamgiang.example.vn.',
    'STT | Chỉ tiêu | Đơn vị | 2030\n1 | Tỷ lệ hộ nghèo | % | 4\n2 | Số bác sĩ | bác sĩ/vạn dân | 13,5\n',
  ];

  it.each(encodings.flatMap((encoding) => texts.map((text) => [encoding, text] as const)))('%s: %s', (encoding, text) => {
    expect(read(write(encoding, text))).toEqual([encoding, text]);
  });
});

describe('UTF-16 without its mark', () => {
  it.each(['utf-16le', 'utf-16be'])('%s is told by its zero bytes, decomposed letters among them', (encoding) => {
    const text = line.normalize('NFD');
    expect(read(write(encoding, text))).toEqual([encoding, text]);
  });

  it.each([0x0a, 0x0d, 0x1a])('a byte %i that a program added is left out', (byte) => {
    for (const mark of ['', '\ufeff']) {
      const bytes = Buffer.concat([write('utf-16le', mark + line), Buffer.from([byte])]);
      expect(read(bytes)).toEqual(['utf-16le', line]);
    }
  });

  it('cut within a character is refused: what followed is lost', () => {
    expect(read(write('utf-16le', line).subarray(0, -3))).toEqual(['file-not-text', 'NUL']);
    expect(read(write('utf-16le', `\ufeff${line}`).subarray(0, -3))).toEqual(['file-encoding', 'UTF-16']);
  });
});

describe('UTF-8 with an error in it is no old encoding', () => {
  const whole = Buffer.from(line.repeat(20));

  it.each([
    ['a byte too many', Buffer.concat([whole, latin1('\xb8'), whole]), '21'],
    ['cut in a letter', whole.subarray(0, whole.lastIndexOf(Buffer.from('ạ')) + 1), '20'],
    ['half in TCVN3', Buffer.concat([whole, write('tcvn3', line.repeat(20))]), '21'],
    ['a byte in a text of few words', Buffer.concat([Buffer.from('đạt '), latin1('\xe1\xba'), Buffer.from(' 80%')]), '1'],
  ])('%s', (_, bytes, where) => {
    expect(read(bytes)).toEqual(['file-encoding', where]);
  });
});

describe('what no encoding explains', () => {
  it.each([
    ['too few words to say', latin1('\nK\xea ho\xf2ch\n'), ['file-encoding', '2']],
    ['French', latin1("\xc0 l'\xe9t\xe9, les \xe9l\xe8ves d\xe9j\xe0 re\xe7us \xe0 l'\xe9cole, o\xf9 les h\xf4tes pr\xe9f\xe8rent"), ['file-encoding', '1']],
    ['bytes without meaning', Buffer.from(Array.from({ length: 4000 }, (_, i) => 1 + ((i * i * 31 + i * 7) % 255))), ['file-encoding', '1']],
    ['a program with NUL bytes', Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * i * 31 + i * 7) % 256)), ['file-not-text', 'NUL']],
    ['a NUL in UTF-8', Buffer.from(`${line}\0${line}`), ['file-not-text', 'NUL']],
    ['English in UTF-16 without its mark', Buffer.from('The province of Lam Giang has a plan for clean water', 'utf16le'), ['text-untrusted', '0%']],
    ['UTF-16 with half a character', Buffer.concat([latin1('\xff\xfe'), Buffer.from(line, 'utf16le'), latin1('a')]), ['file-encoding', 'UTF-16']],
    ['UTF-32', Buffer.concat([latin1('\xff\xfe\0\0'), Buffer.from('K\0e\0', 'utf16le')]), ['file-encoding', 'UTF-16']],
  ])('%s', (_, bytes, expected) => {
    expect(read(bytes)).toEqual(expected);
  });
});

describe('hostile bytes take time in proportion to their number', () => {
  // With the square of it each would take minutes.
  it.each(['a\xcc\xf2', '\xcc\xf2', '\xb8', '|\xb8 ', '. \xb8', '- - \xb8 ', '\n\xb8', 'KA\xb8 ', 'a\xf9'])('%j', { timeout: 20_000 }, (unit) => {
    const bytes = latin1(`a${unit.repeat(600_000 / unit.length)}`);
    expect(['file-encoding', 'tcvn3']).toContain(read(bytes)[0]);
  });
});

it.each([
  ['– ', '\x96 '],
  ['2026–2030', '2026\x962030'],
  ['“thôn”', '\x93thôn\x94', 'th«n'],
])('TCVN 5712-1 has capitals where TCVN3 has %s', (shown, bytes, thon = 'thôn') => {
  expect(read(Buffer.concat([write('tcvn3', line), latin1(bytes.replace('thôn', thon))]))).toEqual(['tcvn3', line + shown]);
});

it('punctuation of Windows stands in its encodings too', () => {
  // \x93 \x94 are quotation marks, \x96 a dash, \x85 an ellipsis, \xb0 a degree.
  const shown = `${line}“A” – 30°C…`;
  for (const encoding of ['windows-1258', 'tcvn3', 'vni'])
    expect(read(Buffer.concat([write(encoding, line), latin1('\x93A\x94 \x96 30\xb0C\x85')]))).toEqual([encoding, shown]);
});

describe('encodings that share most of their bytes', () => {
  it('one accented capital tells TCVN 5712-1 from TCVN3', () => {
    for (const words of ['BẾN XE', 'DÂN TỘC', 'BỘ', 'VIỆT NAM']) {
      const text = `${line.repeat(5)}${words}\n`;
      expect(read(write('tcvn5712-1', text))).toEqual(['tcvn5712-1', text]);
    }
  });

  it('without one the text is TCVN3, of which it is a part', () => {
    expect(read(write('tcvn5712-1', line))).toEqual(['tcvn3', line]);
  });

  it('short texts are read, or not at all', () => {
    const pieces = samples().flatMap(
      ({ text }) =>
        heldByAll(text)
          .match(/[^\n]{80,160}/gu)
          ?.slice(0, 4) ?? [],
    );
    expect(pieces.length).toBeGreaterThan(20);
    for (const encoding of ['tcvn3', 'vni', 'windows-1258', 'viscii'])
      for (const piece of pieces)
        expect([
          [encoding, piece.toLowerCase()],
          ['file-encoding', '1'],
        ]).toContainEqual(lower(read(write(encoding, piece))));
  });
});

const lower = ([encoding, text]: (string | undefined)[]) => [encoding, text?.toLowerCase()];

describe('who read it', () => {
  it('names iconv-lite where it decoded', () => {
    const readers = (encoding: string) => {
      const result = readText({ content: write(encoding, line), shown: 'a.txt' });
      return result.ok ? result.value.readBy.map(({ name }) => name) : result.issue;
    };
    expect(['utf-8', 'utf-16be', 'viscii', 'tcvn3'].map(readers)).toEqual([
      ['muctieu-text'],
      ['muctieu-text'],
      ['muctieu-text', 'iconv-lite'],
      ['muctieu-text', 'iconv-lite'],
    ]);
  });
});
