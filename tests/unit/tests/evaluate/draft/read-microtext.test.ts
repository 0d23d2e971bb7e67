import { describe, expect, it } from 'vitest';
import { attachmentsOf, rolesOf } from '../../../../evaluate/draft/argument-tree';
import { readMicrotext } from '../../../../evaluate/draft/read-microtext';

const XML = `<?xml version='1.0' encoding='UTF-8'?>
<arggraph id="made_up">
  <edu id="e1"><![CDATA[Bikes should be free.]]></edu>
  <edu id="e2"><![CDATA[They are dear,]]></edu>
  <edu id="e3"><![CDATA[but they last,]]></edu>
  <edu id="e4"><![CDATA[and they mend well.]]></edu>
  <adu id="a1" type="pro"/><adu id="a2" type="opp"/><adu id="a3" type="pro"/><adu id="a4" type="pro"/>
  <edge id="s1" src="e1" trg="a1" type="seg"/><edge id="s2" src="e2" trg="a2" type="seg"/>
  <edge id="s3" src="e3" trg="a3" type="seg"/><edge id="s4" src="e4" trg="a4" type="seg"/>
  <edge id="c1" src="a2" trg="a1" type="reb"/>
  <edge id="c2" src="a3" trg="c1" type="und"/>
  <edge id="c3" src="a4" trg="c2" type="add"/>
</arggraph>`;

describe('a microtext', () => {
  const { text, segments, gold } = readMicrotext(XML, 'made_up');

  it('has its segments in its text', () => {
    expect(segments.map(({ start, end }) => text.slice(start, end))[2]).toBe('but they last,');
  });

  it('hangs an undercut on the segment whose edge it attacks, and an added premise where the other one hangs', () => {
    expect(gold).toEqual({ duties: ['central', 'attack', 'attack', 'attack'], parents: [-1, 0, 1, 1] });
    expect(rolesOf(gold)).toEqual(['pro', 'opp', 'pro', 'pro']);
    expect(attachmentsOf(gold).filter(Boolean)).toHaveLength(3);
  });
});
