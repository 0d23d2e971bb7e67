import { beforeEach, describe, expect, it } from 'vitest';
import { goToNode, showMap } from '../../../../renderer/cards/show-node';
import { closeDraft, openDraft } from '../../../../renderer/draft/open-draft';
import { frontPane, shownMode, shownPanels, showsFindings } from '../../../../renderer/state/panels';
import {
  bringToFront,
  showFindings,
  showInspector,
  showLeftTab,
  toggleInspector,
  toggleLeft,
} from '../../../../renderer/state/show-panels';
import { find } from '../../../../shared/map/arg-map';
import { fakeDraft } from '../../../support/fake-draft';
import { openReaderWindow, type ReaderWindow } from '../../../support/reader-window';

let window: ReaderWindow;

beforeEach(() => {
  window = openReaderWindow();
  window.workspace.store.setState({ isSmall: true });
});

describe('where there is room for one panel', () => {
  it('that which was asked for last is shown, and no other', () => {
    const { workspace, session } = window;
    showLeftTab(workspace, 'outline');
    expect(shownPanels(workspace, session)).toMatchObject({ left: true, leftTab: 'outline', right: false });
    expect(shownMode(workspace)).toBeUndefined();
    showInspector(workspace, session);
    expect(shownPanels(workspace, session)).toMatchObject({ left: false, right: true });
    showFindings(workspace);
    expect([shownMode(workspace), showsFindings(workspace)]).toEqual(['map', true]);
  });

  it('the map takes the place of one that is hidden', () => {
    const { workspace, session } = window;
    for (const toggle of [toggleLeft, toggleInspector]) {
      toggle(workspace, session);
      expect(shownMode(workspace)).toBeUndefined();
      toggle(workspace, session);
      expect(shownMode(workspace)).toBe('map');
    }
    workspace.store.setState({ isSmall: false });
    expect(shownPanels(workspace, session)).toMatchObject({ left: true, right: true });
  });

  it('a draft is in front until it is closed', () => {
    const { workspace, session } = window;
    openDraft(session, find(window.map(), 'sources', window.source)!, fakeDraft(), 'rules');
    bringToFront(workspace, 'draft');
    expect(frontPane(workspace)).toBe('draft');
    closeDraft(session);
    expect(frontPane(workspace)).toBe('main');
  });

  it('who goes to a card finds it in the middle, where it is brought into view', () => {
    const { workspace, session } = window;
    const { node } = window.addNode('claim');
    showInspector(workspace, session);
    goToNode(window, node);
    expect(shownMode(workspace)).toBe('map');
    expect(session.view.getState().awaited).toBe(node);
  });
});

describe('where not all panels have room beside the map', () => {
  beforeEach(() => window.workspace.store.setState({ isSmall: false, windowWidth: 720 }));

  it('the one that is asked for stands, and the other comes back once that is hidden', () => {
    const { workspace, session } = window;
    const { node } = window.addNode('claim');
    session.view.setState({ selection: new Set([node]) });
    expect(shownPanels(workspace, session)).toMatchObject({ left: true, right: false });
    toggleInspector(workspace, session);
    expect(shownPanels(workspace, session)).toMatchObject({ left: false, right: true });
    showMap(workspace, session);
    expect(shownPanels(workspace, session)).toMatchObject({ left: false, right: true });
    toggleInspector(workspace, session);
    expect(shownPanels(workspace, session)).toMatchObject({ left: true, right: false });
  });

  it('a draft takes the place of what is read, until it is closed', () => {
    const { workspace, session } = window;
    openDraft(session, find(window.map(), 'sources', window.source)!, fakeDraft(), 'rules');
    bringToFront(workspace, 'draft');
    expect(shownPanels(workspace, session)).toMatchObject({ left: false, draft: true });
    showLeftTab(workspace, 'articles');
    expect(shownPanels(workspace, session)).toMatchObject({ left: true, draft: false });
    toggleLeft(workspace, session);
    expect(shownPanels(workspace, session)).toMatchObject({ left: false, draft: true });
    closeDraft(session);
    expect(shownPanels(workspace, session)).toMatchObject({ draft: false });
  });
});

it('the map is shown with the one card that is selected in view, whatever was in front of it', () => {
  const { workspace, session } = window;
  const { node } = window.addNode('claim');
  session.view.setState({ selection: new Set([node]) });
  showLeftTab(workspace, 'articles');
  showMap(workspace, session);
  expect(shownMode(workspace)).toBe('map');
  expect(session.view.getState().awaited).toBe(node);
});
