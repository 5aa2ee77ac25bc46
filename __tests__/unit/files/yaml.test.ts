import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import * as yaml from 'yaml';
import { readYaml } from '../../../src/files/yaml.js';
import { InvalidYaml, parseYaml, type YamlNode } from '../../../src/files/yaml-parser.js';

/** A node with its line in front: `1:text`, `1[...]`, `1{key value}`, `1*` for an alias; `!` follows an anchor or tag. */
function shown(node: YamlNode): string {
  const start = `${node.line}${node.isDecorated && node.kind !== 'alias' ? '!' : ''}`;
  switch (node.kind) {
    case 'scalar':
      return `${start}:${node.text}`;
    case 'list':
      return `${start}[${node.items.map(shown).join(' ')}]`;
    case 'mapping':
      return `${start}{${node.pairs.map(({ key, value }) => `${shown(key)} ${shown(value)}`).join(', ')}}`;
    case 'alias':
      return `${start}*`;
  }
}

describe('the YAML parser', () => {
  test.each<[string, string, string[]]>([
    ['texts, whatever they look like', 'a: 010\nb: null\nc: "x"\n', ['1{1:a 1:010, 2:b 2:null, 3:c 3:x}']],
    ['a key without a value', 'a:\nb: 1\n', ['1{1:a 1:, 2:b 2:1}']],
    [
      'nested lists and mappings',
      '- a:\n    - x\n    - [y, z]\n-\n  b: {c: d}\n',
      ['1[1{1:a 2[2:x 3[3:y 3:z]]} 5{5:b 5{5:c 5:d}}]'],
    ],
    ['a key that occurs twice', 'a: 1\na: 2\n', ['1{1:a 1:1, 2:a 2:2}']],
    ['anchors, tags and aliases', 'a: &x 1\nb: !t 2\nc: *x\nd: !t\n', ['1{1:a 1!:1, 2:b 2!:2, 3:c 3*, 4:d 4!:}']],
    ['blocks of text', 'a: |\n  x\n  y\nb: >-\n  x\n  y\n', ['1{1:a 2:x\ny\n, 4:b 5:x y}']],
    ['CRLF', 'a: 1\r\nb:\r\n  c: 2\r\n', ['1{1:a 1:1, 2:b 3{3:c 3:2}}']],
    ['a byte order mark', '\ufeffa: 1\n', ['1{1:a 1:1}']],
    ['JSON', '[{"a": "1"},\n {"b": [true]}]', ['1[1{1:a 1:1} 2{2:b 2[2:true]}]']],
    ['comments before and after', '# one\n\na: 1 # two\n# three\nb: 2\n', ['3{3:a 3:1, 5:b 5:2}']],
    ['two documents', 'a: 1\n---\nb: 2\n', ['1{1:a 1:1}', '3{3:b 3:2}']],
    ['nothing but comments', '# one\n', []],
  ])('reads %s', (_, text, expected) => {
    const parsed = parseYaml(text);
    expect(parsed instanceof InvalidYaml ? parsed : parsed.map(shown)).toEqual(expected);
  });

  test.each([
    'a: [',
    'a: "x',
    '\ta: 1',
    'a: b: c',
    'a: `x',
    'a: %x',
    '- a\nb: c',
    'a: "\\q"',
    'a: 1\u0000',
    ...['[', '{a: ', '- ', '[{a: ', '? '].map((piece) => piece.repeat(20_000)),
  ])('reports where %j is not valid', (text) => {
    const parsed = parseYaml(text);
    expect(parsed).toBeInstanceOf(InvalidYaml);
    expect((parsed as InvalidYaml).position).toBeLessThanOrEqual(text.length);
  });

  test('reads what another library writes', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        text,
        fc.array(tie('tree'), { minLength: 1, maxLength: 4 }),
        fc.dictionary(text, tie('tree'), { minKeys: 1, maxKeys: 4 }),
      ),
    }));
    const contentOf = (node: YamlNode): unknown => {
      if (node.kind === 'scalar') return node.text;
      if (node.kind === 'list') return node.items.map(contentOf);
      if (node.kind !== 'mapping') return undefined;
      return Object.fromEntries(node.pairs.map(({ key, value }) => [contentOf(key), contentOf(value)]));
    };
    fc.assert(
      fc.property(tree, fc.boolean(), (value, isFlow) => {
        const options = { schema: 'failsafe', ...(isFlow && { collectionStyle: 'flow' as const }) } as const;
        const parsed = parseYaml(yaml.stringify([value], options));
        expect(parsed).not.toBeInstanceOf(InvalidYaml);
        expect((parsed as YamlNode[]).map(contentOf)).toEqual([[value]]);
      }),
    );
  });
});

test('a file is read as entries with lines', async () => {
  const entries = await readYaml('a: 1\nb:\nc:\n  - x\n  - {y: z}\nd:\n  e: ~\nf: *x\na: 2\n');
  expect(
    [...(entries ?? [])].map(([name, { line, text, isEmpty, isAlias, items }]) => [
      name,
      line,
      text,
      isEmpty,
      isAlias,
      items,
    ]),
  ).toEqual([
    ['a', 9, '2', false, false, []],
    ['b', 2, '', true, false, []],
    ['c', 3, undefined, false, false, [{ line: 4, value: 'x' }]],
    ['d', 6, undefined, false, false, []],
    ['f', 8, undefined, false, true, []],
  ]);
  expect(entries?.get('d')?.entries.get('e')?.isEmpty).toBe(true);
});

test.each(['a: [', 'a: 1\n---\nb: 2\n', '['.repeat(20_000)])(
  'a file is not read if it is not one valid document: %j',
  async (text) => {
    expect(await readYaml(text)).toBeUndefined();
  },
);

test.each(['', '# none\n', '- a\n', 'text\n'])('a file without a mapping has no entries: %j', async (text) => {
  expect(await readYaml(text)).toEqual(new Map());
});
