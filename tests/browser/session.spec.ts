import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './support/app';
import { watch } from './support/watch';

const ARTICLE = [
  'The old pier',
  'The harbour should close its old pier, as https://evil.example/report says. ![map](https://evil.example/map.png)',
  'However, critics argue that the pier still helps the poorest. For example, a study found that it cut prices by 12 percent.',
  'Because its piles have rotted, it may fall in a storm.',
].join('\n\n');

test('a whole session asks nothing of anybody outside', async ({ app, page }) => {
  writeFileSync(join(app.shell.folder, 'pier.md'), ARTICLE);
  const words = 'Gulls nest on the roof of the market hall every spring. '.repeat(12);
  writeFileSync(
    join(app.shell.folder, 'pier.html'),
    `<html><head><title>Pier</title><link rel=stylesheet href="https://evil.example/x.css"></head><body><article><h1>Gulls</h1><p>${words}</p></article><img src="https://evil.example/x.png"><script src="https://evil.example/x.js"></script></body></html>`,
  );
  const seen = await watch(page, app.shell.address);
  await app.open();
  await app.openSample(/Talks/);
  await app.importArticle('pier.md');
  await expect(page.getByText('The harbour should close').first()).toBeVisible();
  await app.runCommand('Draft the argument of this article');
  await expect(page.getByRole('listbox', { name: 'Proposals' })).toBeVisible();
  await app.runCommand('Accept all proposals that are sure enough');
  await expect(app.undoButton()).toHaveAccessibleName(/Accept/);
  await app.runCommand('Close the draft');
  await app.importArticle('pier.html');
  await expect(page.getByText('Gulls nest on the roof').first()).toBeVisible();
  await app.arrange();
  await app.saveAs('talks.argmap');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+s');
  await expect(page.locator('.map-tab__dirty')).toHaveCount(0);
  await app.runCommand('Close map');
  await expect(page.getByRole('heading', { name: 'Counterpoint' })).toBeVisible();
  await app.openMap('talks.argmap');
  await page.reload();
  await expect(app.canvas).toBeVisible();
  expect(seen).toEqual({ ran: [], stopped: [], foreign: [] });
});
