import { describe, it } from 'vitest';
import { readFreemind } from '../../shared/formats/freemind/read';
import { writeFreemind } from '../../shared/formats/freemind/write';
import { expectNeverThrows, expectNothingLost } from '../support/round-trip';

const OTHERS = `<map version="1.0.1"><node ID="r" TEXT="Root" COLOR="#ff0000"><icon BUILTIN="help"/><node ID="a" TEXT="For"><icon BUILTIN="button_ok"/>
<arrowlink DESTINATION="b"/></node><node ID="b" FOLDED="true"><richcontent TYPE="NODE"><html><body><p>Against</p></body></html></richcontent>
<icon BUILTIN="button_cancel"/><font NAME="Serif" SIZE="12"/></node></node></map>`;

describe('FreeMind', () => {
  it('gives back every map whole', () => expectNothingLost(writeFreemind, readFreemind));

  it('never throws on any text', () => expectNeverThrows(readFreemind, writeFreemind, [OTHERS]));
});
