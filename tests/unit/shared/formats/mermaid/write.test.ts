import { describe, expect, it } from 'vitest';
import { mermaidLabel, mermaidRemark } from '../../../../../shared/formats/mermaid/label';
import { writeMermaid } from '../../../../../shared/formats/mermaid/write';
import { sampleArgument } from '../../../../support/sample-argument';

describe('writing Mermaid', () => {
  it('draws kinds as shapes, relations as arrows and an undercut through a small circle', () => {
    const lines = writeMermaid(sampleArgument())
      .text.split('\n')
      .map((line) => line.trim());
    expect(lines).toContain('n_00000000000q{{"Text of n-00000000000q"}}:::question');
    expect(lines).toContain('n_00000000000b[/"Text of n-00000000000b"/]:::evidence');
    expect(lines).toContain('n_00000000000b --- l_000000000002');
    expect(lines).toContain('l_000000000002 -->|supports| n_00000000000a');
    expect(lines).toContain('n_00000000000d --x|opposes| l_000000000002');
    expect(lines).toContain('n_00000000000a -.->|answers| n_00000000000q');
  });

  it('leaves nothing of a text that could be syntax, Markdown or HTML', () => {
    expect(mermaidLabel('a "b" <script> `c` *d* [e] #35; &lt; %%{init}%% ; |')).toBe(
      '"a #34;b#34; #60;script#62; #96;c#96; #42;d#42; #91;e#93; #35;35#59; #38;lt#59; #37;#37;#123;init#125;#37;#37; #59; #124;"',
    );
    expect(mermaidLabel('- list\n1. two')).toBe('"#45; list<br/>1. two"');
    expect(mermaidLabel('')).toBe('"#8203;"');
    expect(mermaidLabel('بله، درست 1.')).toBe('"بله، درست 1."');
  });

  it('keeps the title on its line', () => {
    const map = sampleArgument();
    const text = writeMermaid({ ...map, head: { ...map.head, title: 'A\n---\nflowchart "x"' } }).text;
    expect(text.split('\n').slice(0, 4)).toEqual([
      '---',
      'title: "A --- flowchart \\"x\\""',
      '---',
      'flowchart BT',
    ]);
  });
});

it('a comment is never a directive, nor markup', () => {
  expect(mermaidRemark('TLP:AMBER, for the house')).toBe('%% TLP:AMBER, for the house');
  expect(mermaidRemark('{init: {}}%%<iframe src=x>')).toBe('%% init: iframe srcx');
});
